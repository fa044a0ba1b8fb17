"""Every page, for everybody who may see it: WCAG 2.2 AA by axe, and 320 pixels without sideways."""

from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import expect

from conftest import (
    CHAIR, CUBA, FRANCE, JAPAN, MEETING, PALESTINE, SECRETARY, People, own_page)
from hall import AMENDMENT, DRAFT, by_hand, close_and_announce, give, order, put_to_the_vote, vote

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()

# Everything that has an address, and who looks at it; None is the public.
PAGES = {
    "front": (None, "/"),
    "front, joined": (FRANCE, "/"),
    "join": (None, None),
    "overview": (None, MEETING),
    "display": (None, MEETING + "/display"),
    "chair": (CHAIR, own_page(CHAIR)),
    "placard": (FRANCE, own_page(FRANCE)),
    "placard of the mover": (CUBA, own_page(CUBA)),
    "observer": (PALESTINE, own_page(PALESTINE)),
    "desk": (SECRETARY, own_page(SECRETARY)),
    "desk of the chair": (CHAIR, own_page(CHAIR) + "/desk"),
    "attendance": (SECRETARY, own_page(SECRETARY) + "/attendance"),
    "links": (SECRETARY, own_page(SECRETARY) + "/passes"),
    "rooms": (SECRETARY, "/secretariat"),
    "documents": (None, MEETING + "/documents"),
    "documents of a delegate": (FRANCE, own_page(FRANCE) + "/documents"),
    "document": (FRANCE, f"{own_page(FRANCE)}/documents?text={DRAFT}"),
    "amendment": (FRANCE, f"{own_page(FRANCE)}/documents?text={AMENDMENT}"),
    "record": (None, MEETING + "/record"),
    "verified record": (None, MEETING + "/record?verify=yes"),
    "minutes": (None, MEETING + "/minutes"),
    "rule": (None, MEETING + "/rules/GA-067-108-B"),
    "problem": (None, "/m/nowhere"),
    "not allowed": (None, own_page(CHAIR)),
    "result": (None, MEETING + "/results/1"),
}
# What is looked at again when the meeting is in another state.
STATES = {
    "speaker": ["display", "chair", "placard"],
    "motion": ["display", "chair", "placard"],
    "voting": ["overview", "display", "chair", "placard", "observer", "desk"],
    "result": ["overview", "display", "chair", "placard", "desk", "result", "minutes"],
    "roll call": ["display", "chair", "placard", "desk"],
}


@pytest.fixture(scope="module", params=["quiet", *STATES])
def state(request, shared_house, browser):
    """A meeting in one state; each comes out of the one before, also when that was not asked for."""
    people = People(shared_house, browser)
    if request.param != "quiet":
        names = list(STATES)
        for name in names[shared_house.states_reached:names.index(request.param) + 1]:
            BEGINNINGS[name](people)
            shared_house.states_reached += 1
    yield request.param
    people.leave()


def begin_speaker(people):
    chair, japan, cuba = people.join(CHAIR), people.join(JAPAN), people.join(CUBA)
    give(chair, "limit-speeches", seconds="600")
    for delegate in (japan, cuba):
        order(delegate, "request-floor").locator("button").click()
    order(chair, "call-speaker").locator("button").click()
    expect(chair.locator(".speaker")).to_be_visible()


def begin_motion(people):
    chair = people.join(CHAIR)
    order(chair, "end-speech").locator("button").click()
    give(people.join(FRANCE), "move", "suspension of the meeting")
    expect(chair.locator("section.motions")).to_be_visible()


def begin_voting(people):
    chair, france = people.join(CHAIR), people.join(FRANCE)
    give(france, "withdraw-motion")
    expect(chair.locator("section.motions")).to_have_count(0)
    put_to_the_vote(chair, AMENDMENT)
    vote(france, "against")
    expect(france.locator("[data-receipt]")).to_contain_text("In the record")
    by_hand(people.join(SECRETARY), {"USA": "against", "RUS": "in-favour", "GMB": "abstaining"})


def begin_result(people):
    close_and_announce(people.join(CHAIR))


def begin_roll_call(people):
    chair = people.join(CHAIR)
    put_to_the_vote(chair, DRAFT, "roll-call")
    order(chair, "draw-lot").locator("button").click()
    expect(chair.locator(".called")).to_be_visible()


BEGINNINGS = {
    "speaker": begin_speaker, "motion": begin_motion, "voting": begin_voting,
    "result": begin_result, "roll call": begin_roll_call}
TELEPHONE = {"width": 320, "height": 640}
DESK = {"width": 1400, "height": 900}


def open_page(visitors, name, **options):
    """A page with all that is folded opened, so that it is looked at as well."""
    who, path = PAGES[name]
    if path is None:
        path = visitors.house.links[FRANCE].removeprefix(visitors.house.origin)
    # Colours that change by and by would be measured half-way.
    page = visitors.open(visitors.context(who, reduced_motion="reduce", **options), path)
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    return page


@pytest.mark.parametrize("language", ["en-GB", "ar-EG"])
def test_pages_have_no_violation_of_wcag_and_fit_on_a_telephone(state, visitors, language):
    """Light and dark; 320 pixels wide. Arabic at rest and while a vote is taken."""
    if language == "ar-EG" and state not in ("quiet", "voting"):
        pytest.skip("looked at in English")
    found = []
    for name in STATES.get(state, [name for name in PAGES if name != "result"]):
        page = open_page(visitors, name, viewport=DESK, locale=language)
        faults = violations(page, ALL)
        page.emulate_media(color_scheme="dark")
        faults += [f"dark: {fault}" for fault in violations(page, COLOURS)]
        page.set_viewport_size(TELEPHONE)
        if page.evaluate("document.scrollingElement.scrollWidth > innerWidth"):
            faults.append(f"wider than 320 pixels: {page.evaluate(WIDEST)}")
        found += [f"{state}, {name}: {fault}" for fault in faults]
        page.context.close()
        visitors.contexts.clear()
    assert found == [], "\n" + "\n".join(found)


@pytest.mark.parametrize("language", ["en-GB", "fr-FR", "ru-RU", "ar-EG"])
def test_counts_are_not_broken_over_lines_on_a_telephone(people, language):
    chair = people.join(CHAIR)
    put_to_the_vote(chair, AMENDMENT)
    expect(chair.locator(".counts")).to_be_visible()
    display = people.display(viewport=TELEPHONE, locale=language)
    heights = display.locator(".counts dd").evaluate_all(
        "all => all.map((one) => one.getBoundingClientRect().height)")
    assert len(heights) == 4 and max(heights) < 1.5 * min(heights)


@pytest.mark.parametrize("language", ["en-GB", "fr-FR", "es-ES", "ru-RU", "zh-CN", "ar-EG"])
def test_no_name_is_cut_on_the_screen_of_the_hall(people, language):
    """193 members at once, on a projector."""
    put_to_the_vote(people.join(CHAIR), AMENDMENT)
    display = people.display(viewport={"width": 1920, "height": 1080}, locale=language)
    expect(display.locator(".board li")).to_have_count(193)
    cut = display.locator(".board li").evaluate_all(
        """all => all.filter((one) => {
             const words = document.createRange();
             words.selectNodeContents(one);
             const [text, cell] = [words.getBoundingClientRect(), one.getBoundingClientRect()];
             // A line's box is taller than its letters, by a quarter of their size.
             const spare = parseFloat(getComputedStyle(one).fontSize) / 4;
             return text.height > cell.height + spare || text.left < cell.left || text.right > cell.right + 1
               || cell.bottom > innerHeight;
           }).map((one) => one.textContent)""")
    assert cut == []


def test_what_axe_is_asked_finds_a_fault(visitors):
    page = open_page(visitors, "front", viewport=DESK)
    page.evaluate(
        """() => {
          document.querySelector("h1").style.color = "#ccc";
          document.querySelector("form").insertAdjacentHTML("beforeend", "<input>");
        }""")
    assert {fault.split(" ")[0] for fault in violations(page, ALL)} == {"color-contrast", "label"}
    assert [fault.split(" ")[0] for fault in violations(page, COLOURS)] == ["color-contrast"]


ALL = {"type": "tag", "values": [
    "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
COLOURS = {"type": "rule", "values": ["color-contrast"]}

WIDEST = """() => Array.from(document.querySelectorAll("body *")).filter((e) => {
  const box = e.getBoundingClientRect();
  return (box.right > innerWidth + 1 || box.left < -1) && box.width > 2;
}).slice(0, 4).map((e) => e.outerHTML.slice(0, 90))"""


def violations(page, asked):
    """What axe finds, a line each: the rule, the element, what to do."""
    page.evaluate(AXE)
    result = page.evaluate(
        "asked => axe.run(document, {runOnly: asked, resultTypes: ['violations']})", asked)
    return [
        f"{one['id']} at {node['target']}: {node['html'][:120]} "
        f"{[check['message'] for check in node['any'] + node['all'] + node['none']][:2]}"
        for one in result["violations"] for node in one["nodes"][:3]]
