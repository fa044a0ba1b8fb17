"""Meetings as they go: roll calls, refusals, two chairs, objections, texts and speakers."""

import re

import pytest
from playwright.sync_api import expect

from conftest import CHAIR, CUBA, DPRK, FRANCE, JAPAN, MEETING, SECRETARY, own_page
from hall import (
    AMENDMENT, DRAFT, close_and_announce, give, order, put_to_the_vote, results, reveal, vote)


ROLL = """code,name
ALP,Alpine Republic
BAY,Bay Islands
COR,Coral Federation
DEL,Delta Kingdom
EAS,Eastern Union
FJO,Fjord Republic
GLA,Glacier States
"""


def test_a_roll_call_is_taken_by_keyboard_alone_from_the_lot_that_was_drawn(people):
    chair, secretary, delegate, root = a_meeting_of_seven(people)
    display = people.visit(root + "/display")
    chair.keyboard.press("o")
    expect(order(delegate, "introduce")).to_have_count(0)
    delegate.get_by_role("link", name="Texts and amendments").click()
    give(delegate, "introduce", text="L.1", title="Use of the roll call",
         paragraphs="Recalling its rules\n1. Decides to call the roll")
    expect(delegate.locator("h1.placard-name")).to_be_visible()

    expect(order(chair, "open-voting").locator("select")).to_be_visible()
    by_tab(chair, "form[data-order=open-voting] select")
    chair.keyboard.type("Roll")
    by_tab(chair, "form[data-order=open-voting] button")
    chair.keyboard.press("Enter")
    expect(chair.locator("form[data-order=draw-lot] button").first).to_be_visible()
    by_tab(chair, "form[data-order=draw-lot] select")
    chair.keyboard.type("Eastern")
    by_tab(chair, "form[data-order=draw-lot] button")
    chair.keyboard.press("Enter")
    expect(chair.locator(".called")).to_contain_text("Eastern Union (1/7)")

    # In favour, against, abstaining and no answer, by turns; the display calls whoever is next.
    called, answered = secretary.locator(".hand .answering strong"), []
    for number, key in enumerate("1112301"):
        expect(display.locator(".called")).to_contain_text(f"({number + 1}/7)")
        expect(secretary.locator("#region-now")).to_contain_text(f"({number + 1}/7)")
        answered.append(called.inner_text())
        secretary.keyboard.press(key)
    expect(called).to_have_count(0)
    assert len(set(answered)) == 7
    expect(display.locator("[data-count=in-favour]")).to_have_text("4")
    expect(chair.locator("form[data-order=close-voting]")).to_have_count(1)
    chair.keyboard.press("c")
    expect(chair.locator("form[data-order=announce-result]")).to_have_count(1)
    chair.keyboard.press("a")
    expect(display.locator(".result.carried .outcome")).to_be_visible()
    (result,) = people.visit(root).request.get(
        people.house.address(root + "/votes.json")).json()["votes"]
    assert [result[count] for count in ("in-favour", "against", "abstaining", "not-voting")] == [
        4, 1, 1, 1]


def test_the_lot_that_is_offered_falls_on_anybody(people):
    chair = people.join(CHAIR)
    put_to_the_vote(chair, AMENDMENT, "roll-call")
    offered = set()
    for _ in range(4):
        offered.add(order(chair, "draw-lot").locator("option").first.inner_text())
        chair.reload(wait_until="domcontentloaded")
    assert len(offered) > 1
    drawn = order(chair, "draw-lot").locator("option").first.inner_text()
    order(chair, "draw-lot").locator("button").click()
    expect(chair.locator(".called strong")).to_have_text(drawn)


def a_meeting_of_seven(people):
    """Convenes a meeting by its form, with members of its own; gives links to chair and a member."""
    root = "/m/seven"
    secretary = people.join(SECRETARY, "/secretariat")
    form = secretary.locator("form.convene")
    for field, text in (
        ("title", "Committee of seven"), ("id", "seven"), ("day", "2014-11-18"),
        ("place", "New York"), ("members", ROLL),
    ):
        form.locator(f"[name={field}]").fill(text)
    form.locator("button[value=preview]").click()
    expect(secretary.locator("main")).to_contain_text("7 members")
    secretary.locator("form.convene button[value=convene]").click()
    expect(secretary.locator("table.rooms")).to_contain_text("Committee of seven")
    pages = []
    for capacity in ("chair", "seat-ALP"):
        secretary.goto(
            people.house.address(root + "/as/secretary/passes"), wait_until="domcontentloaded")
        secretary.locator("select[name=capacity]").select_option(capacity)
        secretary.get_by_role("button", name="Give a new link").click()
        people.house.links[capacity] = secretary.locator(".cards a").inner_text()
        pages.append(people.open(people.context(capacity), f"{root}/as/{capacity}"))
    secretary.goto(people.house.address(root + "/as/secretary"), wait_until="domcontentloaded")
    return pages[0], secretary, pages[1], root


def test_a_motion_that_is_out_of_order_is_refused_with_its_rule(people):
    chair, france = people.join(CHAIR), people.context(FRANCE)
    # The page of France no longer hears of what happens, so that it offers what is past.
    france.route("**/live*", lambda route: route.abort())
    france = people.open(france, own_page(FRANCE))
    put_to_the_vote(chair, AMENDMENT)
    expect(chair.locator("form[data-order=close-voting]")).to_have_count(1)
    motion = order(france, "move", "suspension of the meeting")
    reveal(motion)
    motion.locator("[name='text:words']").fill("until tomorrow")
    motion.locator("button").click()
    refusal = france.locator("#alert .refusal")
    expect(refusal).to_contain_text("Out of order")
    expect(refusal).to_contain_text("rules 88 / 128")
    expect(refusal.locator("a.rule")).to_have_attribute(
        "href", re.compile(MEETING + "/rules/GA-088-128"))
    expect(motion.locator("[name='text:words']")).to_have_value("until tomorrow")
    refusal.locator("a.rule").click()
    expect(france.locator("h1")).to_be_visible()


def test_two_chairs_at_once_do_nothing_twice(people):
    chair, secretary = people.join(CHAIR), people.join(SECRETARY, own_page(SECRETARY) + "/passes")
    secretary.locator("select[name=capacity]").select_option("chair")
    secretary.get_by_role("button", name="Give a new link").click()
    link = secretary.locator(".cards a").inner_text()
    expect(secretary.locator(".cards .code")).to_have_text(re.compile(r"^\w{4}-\w{4}$"))
    expect(secretary.locator(".cards svg")).to_be_visible()
    people.house.links["second chair"] = link
    second = people.open(people.context("second chair"), own_page(CHAIR))
    france = people.join(FRANCE)

    put_to_the_vote(chair, AMENDMENT)
    expect(second.locator("form[data-order=close-voting]")).to_have_count(1)
    vote(france, "against")
    expect(chair.locator("[data-count=against]").first).to_have_text("1")
    # Neither page has heard of the other's act yet when its button is pressed.
    for act in ("close-voting", "announce-result"):
        buttons = [order(page, act).locator("button") for page in (chair, second)]
        for button in buttons:
            expect(button).to_be_visible()
        for button in buttons:
            button.evaluate("button => { button.click() }")
    for page in (chair, second):
        expect(page.locator(".result .outcome")).to_be_visible()
    assert len(results(chair)) == 1
    record = people.visit(MEETING + "/record")
    said = record.locator("table.log tbody tr")
    for words in ("closed", "Rejected"):
        expect(said.filter(has_text=re.compile(words, re.I))).to_have_count(1)


def test_adoption_without_a_vote_fails_when_somebody_objects(people):
    chair, france, cuba = people.join(CHAIR), people.join(FRANCE), people.join(CUBA)
    give(cuba, "withdraw", AMENDMENT)
    give(chair, "propose-adoption-without-vote", DRAFT)
    expect(order(chair, "adopt-without-vote").locator("button")).to_be_visible()
    give(france, "request-vote", DRAFT)
    expect(chair.locator("form[data-order=adopt-without-vote]")).to_have_count(0)
    put_to_the_vote(chair, DRAFT)
    vote(france, "in-favour")
    vote(cuba, "against")
    for page in (france, cuba):
        expect(page.locator("[data-receipt]")).to_contain_text("In the record")
    close_and_announce(chair)
    assert [one["outcome"] for one in results(chair)] == ["rejected"]


def test_adoption_without_a_vote_holds_when_nobody_objects(people):
    chair, cuba, display = people.join(CHAIR), people.join(CUBA), people.display()
    give(cuba, "withdraw", AMENDMENT)
    give(chair, "propose-adoption-without-vote", DRAFT)
    order(chair, "adopt-without-vote").locator("button").click()
    expect(chair.locator("form[data-order=adopt-without-vote]")).to_have_count(0)
    documents = people.visit(MEETING + "/documents")
    expect(documents.locator("main")).to_contain_text("without a vote")
    expect(display.locator("#region-main")).not_to_contain_text("Voting is open")


def test_a_draft_is_filled_in_from_a_file_and_an_amendment_moved_in_words(people):
    france = people.join(FRANCE, f"{own_page(FRANCE)}/documents")
    form = order(france, "introduce")
    reveal(form)
    text = ("Use of the roll call\n\nRecalling its rules,\n\n1. Decides to call the roll;\n\n"
            "2. Requests the Secretariat to keep the list.\n")
    form.locator("[data-draft]").set_input_files(
        {"name": "draft.txt", "mimeType": "text/plain", "buffer": text.encode()})
    expect(form.locator("[name='text:title']")).to_have_value("Use of the roll call")
    expect(form.locator("[name='paragraphs:paragraphs']")).to_have_value(
        "Recalling its rules,\n1. Decides to call the roll;\n"
        "2. Requests the Secretariat to keep the list.")
    form.locator("[data-draft]").set_input_files(
        {"name": "draft.docx", "mimeType": "application/octet-stream", "buffer": b"PK\x03\x04half"})
    expect(france.locator(".refusal")).to_be_visible()

    france.get_by_role("link", name=DRAFT).click()
    words = france.locator("form[action$=amendments]")
    reveal(words)
    words.locator("[name=text]").fill("A/C.3/69/L.98")
    words.locator("[name=operation]").select_option("instruction")
    words.locator("[name=new]").fill(
        'In operative paragraph 1, replace "long-standing and continuing" by "systematic".')
    words.locator("button").click()
    france.wait_for_load_state("domcontentloaded")
    moved = people.visit(f"{MEETING}/documents?text=A/C.3/69/L.98")
    expect(moved.locator("main")).to_contain_text("systematic")


def test_a_delegate_amends_a_text_and_the_chair_puts_it(people):
    chair, cuba = people.join(CHAIR), people.join(CUBA)
    give(cuba, "withdraw", AMENDMENT)
    expect(chair.locator("form[data-order=open-voting]").first).to_contain_text(DRAFT)
    france = people.join(FRANCE, f"{own_page(FRANCE)}/documents")
    france.get_by_role("link", name=DRAFT).click()
    form = france.locator("form[action$=amendments]")
    reveal(form)
    form.locator("[name=text]").fill("A/C.3/69/L.99")
    form.locator("[name=operation]").select_option("replace-words")
    form.locator("[name=paragraph]").select_option("op1")
    form.locator("[name=old]").fill("long-standing and continuing")
    form.locator("[name=new]").fill("systematic")
    form.locator("button").click()
    france.wait_for_load_state("domcontentloaded")
    expect(france.locator("h1.placard-name")).to_be_visible()
    give(chair, "permit-oral-text", "L.99")
    put_to_the_vote(chair, "L.99")
    expect(chair.locator(".text del")).to_contain_text("long-standing and continuing")
    expect(chair.locator(".text ins")).to_contain_text("systematic")
    vote(france, "in-favour")
    expect(france.locator("[data-receipt]")).to_contain_text("In the record")
    close_and_announce(chair)
    expect(chair.locator(".result .outcome")).to_contain_text("Adopted")
    document = people.visit(f"{MEETING}/documents?text={DRAFT}")
    expect(document.locator("[data-paragraph=op1]").first).to_contain_text(
        "Condemns the systematic violations of human rights")


def test_an_amendment_that_does_not_fit_is_refused_on_a_page(people):
    france = people.join(FRANCE, f"{own_page(FRANCE)}/documents?text={DRAFT}")
    form = france.locator("form[action$=amendments]")
    reveal(form)
    form.locator("[name=text]").fill("A/C.3/69/L.99")
    form.locator("[name=operation]").select_option("replace-words")
    form.locator("[name=old]").fill("words that are not there")
    form.locator("button").click()
    expect(france.locator("section.refusal h1")).to_have_text("Out of order")
    expect(france.locator("section.refusal a.rule")).to_be_visible()


def test_speakers_ask_are_called_and_reply(people):
    chair, display = people.join(CHAIR), people.display()
    france, japan, dprk = people.join(FRANCE), people.join(JAPAN), people.join(DPRK)
    give(chair, "limit-speeches", seconds="75")
    france.keyboard.press("f")
    expect(display.locator(".speakers li")).to_have_text(["France"])
    order(japan, "request-floor").locator("button").click()
    expect(display.locator(".speakers li")).to_have_text(["France", "Japan"])
    expect(japan.locator("#region-floor")).to_contain_text("2")
    chair.keyboard.press("l")
    expect(chair.locator("form[data-order=reopen-speakers-list]")).to_have_count(1)
    expect(dprk.locator("form[data-order=request-floor]")).to_have_count(0)
    chair.keyboard.press("n")
    for page in (chair, display, france):
        expect(page.locator(".speaker")).to_have_text("France")
        expect(page.locator(".speaking .timer")).to_have_text(re.compile(r"1:1[0-5]"))
    first = display.locator(".speaking .timer").inner_text()
    expect(display.locator(".speaking .timer")).not_to_have_text(first)
    chair.keyboard.press("e")
    expect(chair.locator(".speaker")).to_have_count(0)
    chair.keyboard.press("n")
    for page in (chair, display):
        expect(page.locator(".speaker")).to_have_text("Japan")
    chair.keyboard.press("e")
    expect(chair.locator(".speaker")).to_have_count(0)
    give(dprk, "request-reply")
    expect(chair.locator(".speakers")).to_contain_text("Democratic People")
    chair.keyboard.press("n")
    expect(display.locator(".speaker")).to_contain_text("Democratic People")


def by_tab(page, selector, most=120):
    """Goes to an element with the Tab key alone."""
    page.keyboard.press("Tab")
    for _ in range(most):
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"Tab does not come to {selector}")
