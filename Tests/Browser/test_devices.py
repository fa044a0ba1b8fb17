"""Devices as they are: without network, two at a time, without a mouse, without JavaScript."""

import pytest
from playwright.sync_api import expect

from conftest import CHAIR, FRANCE, JAPAN, MEETING, own_page
from hall import (
    AMENDMENT, DRAFT, announce, close_and_announce, expect_recorded, give, order, put_to_the_vote, results,
    reveal, tally, vote, votes_table)


def test_a_ballot_cast_without_network_is_kept_sent_later_and_counted_once(people):
    chair, france = people.join(CHAIR), people.join(FRANCE)
    put_to_the_vote(chair, AMENDMENT)
    expect(france.locator("form.ballot")).to_be_visible()
    france.context.set_offline(True)
    vote(france, "against")
    expect(france.locator("[data-receipt]")).to_have_text("Against — On this device")
    expect(france.locator("#announce")).to_have_text("Against — On this device")
    expect(france.locator("#connection")).to_have_text("Reconnecting")
    expect(chair.locator("[data-count=against]").first).to_have_text("0")
    france.context.set_offline(False)
    expect_recorded(france, "Against")
    expect(france.locator("form.ballot button.n")).to_have_attribute("aria-pressed", "true")
    expect(chair.locator("[data-count=against]").first).to_have_text("1")
    close_and_announce(chair)
    assert tally(votes_table(chair)[1]) == (0, 1, 0, 192)
    record = people.visit(MEETING + "/record")
    expect(record.locator("tr").filter(has_text="France")).to_have_count(1)


def test_a_ballot_that_is_kept_survives_closing_the_page(people):
    chair, france = people.join(CHAIR), people.join(FRANCE)
    put_to_the_vote(chair, AMENDMENT)
    expect(france.locator("form.ballot")).to_be_visible()
    context = france.context
    context.route("**/ballot", lambda route: route.abort())
    vote(france, "abstaining")
    expect(france.locator("[data-receipt]")).to_contain_text("On this device")
    france.close()
    context.unroute("**/ballot")
    france = people.open(context, own_page(FRANCE))
    expect_recorded(france, "Abstaining")
    expect(chair.locator("[data-count=abstaining]").first).to_have_text("1")


@pytest.mark.parametrize("announced", [True, False], ids=["announced", "closed only"])
def test_a_ballot_that_comes_after_the_voting_is_told_so_and_never_counted(people, announced):
    chair, france = people.join(CHAIR), people.join(FRANCE)
    put_to_the_vote(chair, AMENDMENT)
    expect(france.locator("form.ballot")).to_be_visible()
    france.context.set_offline(True)
    vote(france, "in-favour")
    expect(france.locator("[data-receipt]")).to_contain_text("On this device")
    if announced:
        close_and_announce(chair)
        put_to_the_vote(chair, DRAFT)
    else:
        order(chair, "close-voting").locator("button").click()
        expect(order(chair, "announce-result").locator("button")).to_be_visible()
    france.context.set_offline(False)
    expect(france.locator("#alert")).to_contain_text(
        "In favour — The voting closed without this vote")
    if not announced:
        announce(chair)
        put_to_the_vote(chair, DRAFT)
    expect(france.locator("form.ballot legend")).to_contain_text(DRAFT)
    expect(france.locator("form.ballot [aria-pressed=true]")).to_have_count(0)
    expect(france.locator("#alert")).to_contain_text("without this vote")
    france.reload(wait_until="domcontentloaded")
    expect(france.locator("#connection")).to_have_text("Live")
    expect(france.locator("form.ballot [aria-pressed=true]")).to_have_count(0)
    close_and_announce(chair)
    assert [tally(rows) for rows in votes_table(chair).values()] == [(0, 0, 0, 193)] * 2


def test_two_tabs_of_one_delegate_both_show_the_last_choice(people):
    chair, first = people.join(CHAIR), people.join(FRANCE)
    second = people.open(first.context, own_page(FRANCE))
    put_to_the_vote(chair, AMENDMENT)
    vote(first, "in-favour")
    for tab in (first, second):
        expect_recorded(tab, "In favour")
    vote(second, "against")
    for tab in (first, second):
        expect_recorded(tab, "Against")
        expect(tab.locator("form.ballot [aria-pressed=true]")).to_have_text("Against")
    expect(chair.locator("[data-count=in-favour]").first).to_have_text("0")
    expect(chair.locator("[data-count=against]").first).to_have_text("1")
    close_and_announce(chair)
    assert tally(votes_table(chair)[1]) == (0, 1, 0, 192)


def test_a_delegate_votes_with_tab_and_enter_and_keeps_the_focus(people):
    chair, france = people.join(CHAIR), people.join(FRANCE)
    put_to_the_vote(chair, AMENDMENT)
    expect(france.locator("form.ballot")).to_be_visible()
    tab_to(france, "form.ballot button.n")
    france.keyboard.press("Enter")
    expect_recorded(france, "Against")
    assert focus(france) == "button.vote.n"
    france.keyboard.press("Tab")
    france.keyboard.press("Enter")
    expect_recorded(france, "Abstaining")
    assert focus(france) == "button.vote.a"
    close_and_announce(chair)
    expect(france.locator(".result .outcome")).to_be_visible()
    # The buttons are gone; what follows them is next, not the head of the page.
    assert focus(france) == "div#region-ballot"
    france.keyboard.press("Tab")
    assert focus(france).startswith("a.rule")


def test_the_chair_presides_by_keys_and_never_loses_the_focus(people):
    chair = people.join(CHAIR)
    chair.keyboard.press("?")
    expect(chair.locator("#key-map")).to_be_visible()
    chair.keyboard.press("v")  # no order while the map is read
    chair.keyboard.press("Escape")
    expect(chair.locator("#key-map")).to_be_hidden()
    expect(chair.locator(".voting")).to_have_count(0)
    tab_to(chair, "form[data-order=open-voting] button")
    chair.keyboard.press("Enter")
    expect(chair.locator("form[data-order=close-voting]")).to_have_count(1)
    assert focus(chair) == "div#region-now"
    chair.keyboard.press("Enter")  # a second Enter closes nothing
    expect(chair.locator(".voting .state")).to_contain_text("Voting is open")
    tab_to(chair, "form[data-order=close-voting] button")
    order(people.join(CHAIR), "close-speakers-list").locator("button").click()
    expect(chair.locator("form[data-order=close-speakers-list]")).to_have_count(0)
    assert focus(chair) == "button.main"
    chair.keyboard.press("Enter")
    expect(chair.locator(".voting .state")).to_contain_text("Voting is closed")


def test_the_map_of_keys_can_be_opened_without_knowing_its_key(people):
    chair = people.join(CHAIR)
    chair.locator("button[aria-controls=key-map]").click(timeout=500)
    expect(chair.locator("#key-map")).to_be_visible()


def test_keys_can_be_switched_off(people):
    chair = people.join(CHAIR)
    chair.keyboard.press("?")
    chair.locator("#key-map [type=checkbox]").uncheck(timeout=500)
    chair.keyboard.press("Escape")
    chair.keyboard.press("v")
    chair.wait_for_timeout(300)
    assert results(chair) == [] and not chair.locator(".voting").count()


def test_what_somebody_types_stays_when_the_meeting_goes_on(people):
    chair, france, japan = people.join(CHAIR), people.join(FRANCE), people.join(JAPAN)
    motion = order(france, "move", "adjournment of the debate")
    reveal(motion)
    words = motion.locator("[name='text:words']")
    words.fill("for want of time")
    words.evaluate("box => box.setSelectionRange(3, 3)")
    order(japan, "request-floor").locator("button").click()
    expect(france.locator("#region-list")).to_contain_text("Japan")
    give(chair, "limit-speeches", seconds="60")
    order(chair, "call-speaker").locator("button").click()
    expect(france.locator(".speaker")).to_have_text("Japan")
    expect(words).to_have_value("for want of time")
    expect(words).to_be_focused()
    france.keyboard.type("X")
    expect(words).to_have_value("forX want of time")
    for other in ("suspension of the meeting", "closure of the debate"):
        field = order(france, "move", other).locator("[name='text:words']")
        if field.count():
            expect(field).to_have_value("")


def test_a_vote_an_order_and_a_refusal_work_without_javascript(people):
    chair = people.join(CHAIR, java_script_enabled=False)
    france = people.join(FRANCE, java_script_enabled=False)
    form = chair.locator("form[data-order=open-voting]")
    form.locator("select").select_option("recorded-vote")
    form.locator("button").click()
    expect(chair.locator(".voting .state")).to_contain_text("Voting is open")
    stale = people.open(france.context, own_page(FRANCE))
    france.reload(wait_until="domcontentloaded")
    france.locator("form.ballot button.n").click()
    expect(france.locator("[data-receipt]")).to_contain_text("Your vote: Against")
    chair.goto(people.house.address(own_page(CHAIR)), wait_until="domcontentloaded")
    expect(chair.locator("[data-count=against]").first).to_have_text("1")
    chair.locator("form[data-order=close-voting] button").click()
    chair.locator("form[data-order=announce-result] button").click()
    expect(chair.locator(".result .outcome")).to_contain_text("Rejected")
    stale.locator("form.ballot button.y").click()
    expect(stale.locator("section.refusal h1")).to_be_visible()
    assert [one["against"] for one in results(stale)] == [1]


def test_a_page_without_javascript_does_not_reload_while_somebody_writes(people):
    france = people.join(FRANCE, java_script_enabled=False)
    assert france.locator("meta[http-equiv=refresh]").count() == 0
    display = people.display(java_script_enabled=False)
    assert display.locator("meta[http-equiv=refresh]").count() == 1


def tab_to(page, selector, most=150):
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"Tab does not come to {selector}")


def focus(page):
    """What has the focus: `button.vote.n`, `div#region-now`; body when it is lost."""
    page.wait_for_timeout(200)
    return page.evaluate(
        """() => {
          const e = document.activeElement;
          const classes = Array.from(e.classList).map((name) => "." + name).join("");
          return e.tagName.toLowerCase() + (e.id ? "#" + e.id : "") + classes;
        }""")
