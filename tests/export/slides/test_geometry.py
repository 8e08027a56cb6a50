"""The presets of connectors, turned and flipped, run along the lines that the layout has found."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.export.slides.drawing import EMU
from argmap.export.slides.geometry import elbow

_LENGTHS = st.integers(-300, 300).filter(lambda n: abs(n) > 5)


@st.composite
def polylines(draw):
    """Draw a line of two to six points at right angles that ends neither level with nor right above its start."""
    upright = draw(st.booleans())
    points = [(draw(st.integers(0, 500)), draw(st.integers(0, 500)))]
    for number in range(draw(st.integers(1, 5))):
        x, y = points[-1]
        length = draw(_LENGTHS)
        points.append((x, y + length) if upright == (number % 2 == 0) else (x + length, y))
    return points


@given(polylines())
def test_the_preset_runs_through_every_point_of_the_line(points):
    (x0, y0), (x1, y1) = points[0], points[-1]
    if len(points) > 2 and (abs(x0 - x1) < 5 or abs(y0 - y1) < 5):
        return  # an adjustment is a share of a side, which must have a length
    transform, outline = elbow(points)
    drawn = preset_points(transform, outline)
    wanted = points if len(points) > 2 else [points[0], points[1]]
    found = drawn if len(points) > 2 else [drawn[0], drawn[-1]]
    for one, other in zip(found, wanted, strict=True):
        assert one == pytest.approx(other, abs=0.1)


def preset_points(transform, outline):
    """Return the corners of a bentConnector preset as ECMA-376 draws it: flipped, then turned about its middle."""
    x, y, width, height = (int(n) / EMU for n in re.findall(r'(?:x|y|cx|cy)="(-?\d+)"', transform))
    rotation = re.search(r'rot="(\d+)"', transform)
    adjusts = [int(n) / 100_000 for n in re.findall(r"val (-?\d+)", outline)]
    corners = [(0.0, 0.0)]
    for number, share in enumerate(adjusts):
        before = corners[-1]
        corners.append((share * width, before[1]) if number % 2 == 0 else (before[0], share * height))
    last = corners[-1]
    corners.append((last[0], height) if len(adjusts) % 2 else (width, last[1]))
    corners.append((width, height))
    middle = (x + width / 2, y + height / 2)
    placed = []
    for across, down in corners:
        dx = (across - width / 2) * (-1 if "flipH" in transform else 1)
        dy = (down - height / 2) * (-1 if "flipV" in transform else 1)
        if rotation is not None:
            dx, dy = (-dy, dx) if rotation[1] == "5400000" else (dy, -dx)
        placed.append((middle[0] + dx, middle[1] + dy))
    return placed
