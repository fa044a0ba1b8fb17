"""The committee part of the case dprk-2014, held through browsers from the amendment to the minutes."""

from playwright.sync_api import expect

from conftest import CHAIR, CHINA, CUBA, DPRK, FRANCE, JAPAN, MEETING, PALESTINE, SECRETARY
from hall import (
    ABSTAINING, AGAINST, AMENDMENT, DRAFT, IN_FAVOUR, by_hand, close_and_announce, expect_recorded,
    members, put_to_the_vote, split, tally, vote, votes_table)

CODES = {JAPAN: "JPN", CUBA: "CUB", FRANCE: "FRA", CHINA: "CHN", DPRK: "PRK"}

# Amendment: 40-77-50 is sourced, no single vote is. All of them are ASSUMED: those of the five by
# what they wanted, the others by the order of the roll.
ON_AMENDMENT = {
    JAPAN: AGAINST, CUBA: IN_FAVOUR, FRANCE: AGAINST, CHINA: IN_FAVOUR, DPRK: IN_FAVOUR}
# Draft: 111-19-55 is sourced, and so are China and Cuba against with seven others, and the Gambia
# abstaining. Everything else is ASSUMED.
ON_DRAFT = {JAPAN: IN_FAVOUR, CUBA: AGAINST, FRANCE: IN_FAVOUR, CHINA: AGAINST, DPRK: AGAINST}
NAMED_ON_DRAFT = {
    **{code: AGAINST for code in ("RUS", "ECU", "IRN", "LAO", "LKA", "VEN", "VNM")},
    "GMB": ABSTAINING}
WORDS = {IN_FAVOUR: "In favour", AGAINST: "Against", ABSTAINING: "Abstaining"}


def test_the_committee_rejects_the_amendment_and_approves_the_draft(people):
    chair, secretary = people.join(CHAIR), people.join(SECRETARY)
    delegates = {name: people.join(name) for name in CODES}
    observer, display = people.join(PALESTINE), people.display()

    put_to_the_vote(chair, AMENDMENT)
    expect(display.locator("#announce")).to_contain_text("Voting is open")
    expect(display.locator(".voting h2")).to_contain_text(AMENDMENT)
    expect(observer.locator(".voting h2")).to_contain_text(AMENDMENT)
    expect(observer.locator("form.ballot")).to_have_count(0)
    roll = members(display)
    assert len(roll) == 193
    everybody_votes(ON_AMENDMENT, {}, delegates, secretary, roll, (40, 77, 50))
    expect_counts(display, 40, 77, 50, 26)
    close_and_announce(chair)
    for page in (display, observer, *delegates.values()):
        expect(page.locator(".result.lost .outcome")).to_contain_text("Rejected")
    expect_counts(display, 40, 77, 50, 26)
    expect(display.locator(".result .why")).to_contain_text("117")
    expect(display.locator("#announce")).to_contain_text("Rejected")

    put_to_the_vote(chair, DRAFT)
    everybody_votes(ON_DRAFT, NAMED_ON_DRAFT, delegates, secretary, roll, (111, 19, 55))
    expect_counts(display, 111, 19, 55, 8)
    expect(display.locator(".board [data-m=CHN]")).to_have_class("n")
    expect(display.locator(".board [data-m=GMB]")).to_have_class("a")
    close_and_announce(chair)
    for page in (display, observer, *delegates.values()):
        expect(page.locator(".result.carried .outcome")).to_contain_text("Approved")
    expect_counts(display, 111, 19, 55, 8)
    expect(display.locator(".result .why")).to_contain_text("66")
    expect(display.locator(".result .effect")).to_contain_text("recommendation")
    expect(delegates[CHINA].locator("#region-ballot")).to_contain_text("Your vote: Against")

    votes = votes_table(display)
    assert tally(votes[1]) == (40, 77, 50, 26)
    assert tally(votes[2]) == (111, 19, 55, 8)
    cast = {row["member"]: row["choice"] for row in votes[2]}
    assert all(cast[code] == ON_DRAFT[name] for name, code in CODES.items())
    assert all(cast[code] == choice for code, choice in NAMED_ON_DRAFT.items())
    assert {row["outcome"] for row in votes[1]} == {"rejected"}

    observer.goto(people.house.address(MEETING + "/record"), wait_until="domcontentloaded")
    observer.get_by_role("link", name="Verify").click()
    expect(observer.locator("section.result.carried")).to_contain_text("entries checked")
    with observer.expect_download() as download:
        observer.locator("a[href$='record.plenary']").click()
    assert download.value.path().read_text().count("vote-cast") >= 167 + 185

    observer.goto(people.house.address(MEETING + "/minutes"), wait_until="domcontentloaded")
    annexes = observer.locator(".annex")
    expect(annexes).to_have_count(2)
    expect(annexes.nth(0)).to_contain_text(AMENDMENT)
    expect(annexes.nth(1)).to_contain_text(DRAFT)
    expect(annexes.nth(1).locator("dd").nth(1)).to_contain_text("China")
    expect(observer.locator(".proceedings")).to_contain_text("111")


def everybody_votes(own, named, delegates, secretary, roll, totals):
    for name, page in delegates.items():
        vote(page, own[name])
        expect_recorded(page, WORDS[own[name]])
    known = {CODES[name]: choice for name, choice in own.items()} | named
    by_hand(secretary, named | split(known, roll, *totals))


def expect_counts(page, in_favour, against, abstaining, not_voting):
    counts = page.locator(".counts").first
    for name, count in (
        ("in-favour", in_favour), ("against", against), ("abstaining", abstaining),
        ("not-voting", not_voting),
    ):
        expect(counts.locator(f"[data-count={name}]")).to_have_text(str(count))
