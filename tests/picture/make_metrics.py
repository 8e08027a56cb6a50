"""Makes `resources/fonts/inter-metrics.json`, the advance widths of the bundled fonts, from the fonts themselves.

Run `python -m tests.picture.make_metrics` after a change of the fonts; a test holds the file to them.
"""

import json
from collections import defaultdict

from fontTools.ttLib import TTFont

from argmap.data import resource

FACES = {
    "400": "Inter_400Regular.ttf",
    "400 italic": "Inter_400Regular_Italic.ttf",
    "500": "Inter_500Medium.ttf",
    "600": "Inter_600SemiBold.ttf",
}


def metrics() -> dict[str, object]:
    """Return {"units_per_em", "faces": {face: {advance: all characters that have it}}}, advances in font units."""
    faces: dict[str, dict[str, str]] = {}
    units = set()
    for face, name in FACES.items():
        font = TTFont(resource(f"fonts/{name}"))
        units.add(font["head"].unitsPerEm)
        advances = font["hmtx"].metrics
        found: defaultdict[int, str] = defaultdict(str)
        for code, glyph in sorted(font.getBestCmap().items()):
            found[advances[glyph][0]] += chr(code)
        faces[face] = {str(advance): characters for advance, characters in sorted(found.items())}
    (units_per_em,) = units
    return {"units_per_em": units_per_em, "faces": faces}


def main() -> None:
    """Write the file."""
    text = json.dumps(metrics(), ensure_ascii=False, indent=0)
    resource("fonts/inter-metrics.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
