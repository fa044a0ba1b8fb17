"""The pages of the vote archive: WCAG 2.2 AA by axe, a telephone, keys alone, right to left."""

import json
import subprocess

import pytest
from playwright.sync_api import expect

from conftest import ROOT, House, People
from test_layout_and_accessibility import ALL, COLOURS, DESK, TELEPHONE, WIDEST, violations

TREES = ["ASH", "BIR", "CED", "ELM", "FIR", "HAZ", "LIM", "MAP", "OAK", "PIN", "WIL", "YEW"]
WATER = "Distribution of rain water among all trees of the wood"
PAGES = {
    "search": "/archive",
    "found": "/archive?words=rain&from=1&to=9",
    "nothing found": "/archive?words=axes",
    "vote": "/archive/vote/json-lines-3",
    "member": "/archive/member/OAK",
    "pair": "/archive/pair/OAK/FIR",
    "series": "/archive/series/json-lines-1",
    "session": "/archive/session/GROVE/5",
    "not there": "/archive/vote/nothing",
}


def votes():
    """An assembly of trees: four years of one text, and a session of all sorts of matters."""
    for year in range(1, 5):
        letters = ["YYYYNNAXYYAN", "YYYYNNAYYYAN", "YNYYNNAYYYAX", "YNYYYNAYYYAX"][year - 1]
        yield vote(year, f"200{year}-05-02", year, WATER, letters)
    for number in range(5, 65):
        letters = "".join("YNAX"[(number * 7 + tree * (tree + number)) % 4] for tree in range(12))
        yield vote(number, f"2005-0{1 + number % 9}-03", 5, f"Matter {number} of the fifth spring",
                   letters)


def vote(key, day, session, title, letters):
    return {
        "key": str(key), "institution": "trees", "body": "GROVE", "day": day, "session": session,
        "title": title, "resolution": f"T/RES/{session}/{key}",
        "choices": dict(zip(TREES, letters)), "announced": "adopted",
        "published": {"yes": letters.count("Y"), "no": letters.count("N"), "abstain": 1},
        "statements": [{"member": "BIR", "intended": "A", "words": "A gust of wind."}]}


@pytest.fixture(scope="module")
def archive_house(tmp_path_factory):
    folder = tmp_path_factory.mktemp("archive")
    lines = folder / "votes.jsonl"
    lines.write_text("".join(json.dumps(one) + "\n" for one in votes()))
    archive = folder / "trees.archive"
    subprocess.run(
        [ROOT / ".build/debug/plenary", "archive", "import", lines, "--archive", archive],
        cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    house = House(folder, "--archive", archive)
    yield house
    house.stop()


@pytest.fixture
def readers(archive_house, browser):
    readers = People(archive_house, browser)
    yield readers
    readers.leave()
    assert readers.complaints == []


@pytest.mark.parametrize("language", ["en-GB", "ar-EG"])
@pytest.mark.parametrize("name", PAGES)
def test_archive_has_no_violation_of_wcag_and_fits_on_a_telephone(readers, name, language):
    page = readers.visit(
        PAGES[name], viewport=DESK, locale=language, reduced_motion="reduce")
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    faults = violations(page, ALL)
    page.emulate_media(color_scheme="dark")
    faults += [f"dark: {fault}" for fault in violations(page, COLOURS)]
    page.set_viewport_size(TELEPHONE)
    faults += [f"telephone: {fault}" for fault in violations(page, ALL)]
    if page.evaluate("document.scrollingElement.scrollWidth > innerWidth"):
        faults.append(f"wider than 320 pixels: {page.evaluate(WIDEST)}")
    assert faults == [], "\n" + "\n".join(faults)


@pytest.mark.parametrize("name", PAGES)
def test_nothing_on_the_page_is_against_its_own_policy(readers, name):
    context = readers.context()
    page = context.new_page()
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(readers.house.address(PAGES[name]))
    # A page that is not there is told by the browser too.
    assert [text for text in said if "404" not in text] == []


def test_a_vote_is_found_with_keys_alone(readers):
    page = readers.visit("/archive")
    field = page.get_by_role("searchbox")
    field.focus()
    page.keyboard.type("rain water")
    page.keyboard.press("Enter")
    expect(page.locator("#found")).to_have_text("4 votes")
    link = page.locator(".votes a").first
    for _ in range(60):
        page.keyboard.press("Tab")
        if link.evaluate("one => one === document.activeElement"):
            break
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text(WATER)


def test_the_archive_works_without_a_script(readers):
    page = readers.visit("/archive", java_script_enabled=False)
    page.get_by_role("searchbox").fill("fifth spring")
    page.get_by_role("button", name="Search").click()
    expect(page.locator("#found")).to_have_text("60 votes")
    page.get_by_role("link", name="Next page").click()
    expect(page.locator(".votes > li")).to_have_count(10)
    page.locator(".votes a").first.click()
    expect(page.locator("figure svg:visible").first).to_be_visible()
    expect(page.get_by_role("button", name="Print")).to_have_count(0)


def test_one_of_two_widths_of_a_picture_is_shown(readers):
    page = readers.visit("/archive/vote/json-lines-3", viewport=DESK)
    expect(page.locator("figure .wide svg").first).to_be_visible()
    expect(page.locator("figure .narrow svg").first).to_be_hidden()
    page.set_viewport_size(TELEPHONE)
    expect(page.locator("figure .wide svg").first).to_be_hidden()
    expect(page.locator("figure .narrow svg").first).to_be_visible()


def test_pictures_take_the_colours_of_the_page(readers):
    page = readers.visit("/archive/vote/json-lines-3", viewport=DESK)
    colour = "one => getComputedStyle(one).fill"
    bar = page.locator("figure .wide rect.f-inFavour").first
    light = bar.evaluate(colour)
    page.emulate_media(color_scheme="dark")
    assert bar.evaluate(colour) != light
    page.emulate_media(color_scheme="dark", media="print")
    assert bar.evaluate(colour) == light


def test_dates_and_totals_keep_their_order_in_arabic(readers):
    page = readers.visit("/archive?words=rain", locale="ar-EG")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    for selector in ("time", ".sum"):
        assert page.locator(selector).first.evaluate("one => getComputedStyle(one).direction") == "ltr"


def test_a_reader_stays_on_the_page_when_the_language_changes(readers):
    page = readers.visit("/archive/member/OAK")
    page.locator("footer a[hreflang=fr]").click()
    expect(page).to_have_url(readers.house.address("/archive/member/OAK"))
    expect(page.locator("html")).to_have_attribute("lang", "fr")
