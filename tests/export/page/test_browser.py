"""The page in a browser: no complaint, no request, and the keyboard moves, folds and finds."""

import re
import shutil

import pytest

from argmap.data import sample_map
from argmap.export import ExportOptions
from argmap.export.page import write_page
from argmap.storage import read_file

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-sync"]


@pytest.fixture(scope="module")
def browser():
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine")
    with playwright.sync_playwright() as starter:
        started = starter.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    path = tmp_path_factory.mktemp("page") / "map.html"
    path.write_bytes(write_page(read_file(sample_map("technological-sovereignty.argmap")).document, ExportOptions()))
    return path


@pytest.fixture
def page(browser, file):
    opened = browser.new_page(viewport={"width": 1280, "height": 800})
    opened.complaints, opened.requests = [], []
    opened.on("console", lambda message: opened.complaints.append(message.text))
    opened.on("pageerror", lambda error: opened.complaints.append(str(error)))
    opened.on("request", lambda request: opened.requests.append(request.url))
    opened.content_as_sent = file.read_text(encoding="utf-8")
    opened.goto(file.as_uri())
    yield opened
    assert opened.complaints == []
    assert opened.requests == [file.as_uri()]
    opened.close()


def chosen(page):
    return page.locator(".details .large").inner_text()


def test_the_thesis_is_chosen_and_the_arrows_walk_the_map(page):
    thesis = chosen(page)
    page.locator("svg .thesis").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    premise = chosen(page)
    page.keyboard.press("ArrowRight")
    assert chosen(page) not in (thesis, premise)
    page.keyboard.press("Home")
    assert chosen(page) == thesis


def test_a_click_shows_the_quotes_of_a_box(page):
    page.keyboard.press("/")
    page.keyboard.type("Peskov tied the goal")
    page.keyboard.press("Enter")
    assert page.locator(".details blockquote").count() >= 1
    assert page.locator("#found").inner_text() == "1 / 1"


def test_space_folds_the_branch_and_search_unfolds_it(page):
    page.locator("svg .thesis").focus()
    page.keyboard.press(" ")
    shown = page.locator("svg .card:visible")
    assert shown.count() == 0
    assert page.locator("svg .count:visible").count() == 1
    page.keyboard.press("/")
    page.keyboard.type("Mir")
    page.keyboard.press("Enter")
    assert page.locator("svg .card:visible").count() > 0


def test_the_wheel_zooms_under_the_pointer_and_zero_shows_all(page):
    def width():
        return float(page.locator(".map svg").get_attribute("viewBox").split()[2])

    page.mouse.move(400, 400)
    page.keyboard.press("0")
    whole = width()
    page.keyboard.down("Control")
    page.mouse.wheel(0, -300)
    page.keyboard.up("Control")
    page.wait_for_timeout(50)
    assert width() < whole
    page.keyboard.press("0")
    assert width() == pytest.approx(whole)


def test_without_scripts_the_map_and_its_text_are_there(browser, file):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(file.as_uri())
    assert page.locator("svg .thesis").is_visible()
    assert page.locator(".outline .thesis").is_visible()
    assert not page.locator(".bar").is_visible()
    context.close()


def test_it_prints(page):
    assert page.pdf()[:4] == b"%PDF"


def test_a_sheet_shows_the_whole_map_and_the_screen_what_it_showed_before(page):
    before = page.locator(".map svg").get_attribute("viewBox")
    whole = re.findall(r'<svg[^>]* viewBox="([^"]+)"', page.content_as_sent)[0]
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.set_viewport_size({"width": 700, "height": 900})
    on_paper = page.locator(".map svg").get_attribute("viewBox")
    assert [float(number) for number in on_paper.split()] == [float(number) for number in whole.split()]
    page.set_viewport_size({"width": 1280, "height": 800})
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".map svg").get_attribute("viewBox") == before


def test_on_a_telephone_the_map_and_what_is_chosen_have_most_of_the_screen(page):
    page.set_viewport_size({"width": 390, "height": 844})
    page.locator("svg .thesis").focus()
    shown = page.locator(".map").bounding_box()["height"] + page.locator(".side").bounding_box()["height"]
    assert shown > 0.7 * 844
    assert page.locator(".details .large").bounding_box()["height"] < page.locator(".details").bounding_box()["height"]
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert not page.locator(".bar .keys").is_visible()
