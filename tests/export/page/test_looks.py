"""How parts are painted is told once in the page's style, not with each of ten thousand parts."""

import re

from argmap.export import ExportOptions
from argmap.export.page import write_page
from argmap.export.page.looks import Looks
from tests.bench.save import large_map


def test_attributes_of_paint_become_a_class_with_the_same_declarations():
    looks = Looks()
    assert looks.named(' fill="none" stroke="red" stroke-dasharray="5 4"') == ' class="p0"'
    assert looks.named(' font-size="12" fill="var(--3)"') == ' class="p1"'
    assert looks.named(' fill="none" stroke="red" stroke-dasharray="5 4"') == ' class="p0"'
    assert looks.style() == (".p0{fill:none;stroke:red;stroke-dasharray:5 4;}\n.p1{font-size:12px;fill:var(--3);}\n")


def test_no_part_of_the_picture_says_its_colour_itself():
    page = write_page(large_map(60), ExportOptions()).decode()
    picture = page[page.index("<svg") : page.index("</svg>")]
    assert not re.search(r' (fill|stroke|font-size|font-weight)="', picture)
    for name in set(re.findall(r'class="(p\d+)"', picture)):
        assert f".{name}{{" in page


def test_a_page_of_a_thousand_statements_is_well_below_two_megabytes():
    assert len(write_page(large_map(1000), ExportOptions())) < 1_750_000
