"""Elections by secret ballot: round by round, taken and cast on devices, counted out of the box."""

import json
import urllib.request

from playwright.sync_api import expect

from conftest import CHAIR, DELEGATES, MEETING, SECRETARY
from hall import give, order

CANDIDATES = SILVA, OKOYE, TANAKA = ["A. Silva", "B. Okoye", "C. Tanaka"]


def test_two_places_are_filled_in_three_rounds_by_secret_ballot(people):
    chair, secretary, display = people.join(CHAIR), people.join(SECRETARY), people.display()
    delegates = {name: people.join(name) for name in DELEGATES}
    give(chair, "open-election", post="Vice-Chairs", seats="2", candidates="\n".join(CANDIDATES))
    expect(display.locator(".election h2")).to_have_text("Vice-Chairs")

    hold_a_round(secretary, delegates, CANDIDATES, [[SILVA], [SILVA], [OKOYE], [OKOYE], [TANAKA]])
    expect(display.locator(".round").first).to_contain_text("Required: 3")
    expect(display.locator(".round").first).to_contain_text("Nobody was elected")
    # Who chooses nobody is in no base: three of four.
    hold_a_round(
        secretary, delegates, CANDIDATES, [[SILVA, OKOYE], [SILVA, OKOYE], [SILVA], [TANAKA], []])
    expect(display.locator(".round").first).to_contain_text("Required: 3")
    expect(display.locator(".round").first).to_contain_text("Blank: 1")
    expect(display.locator(".election .outcome")).to_have_text(f"Elected: {SILVA}")
    # One place is left, and the ballot restricted to two names (rule 94).
    hold_a_round(
        secretary, delegates, [OKOYE, TANAKA], [[OKOYE], [OKOYE], [OKOYE], [TANAKA], [TANAKA]])
    expect(display.locator(".election .outcome")).to_have_text(f"Elected: {SILVA}, {OKOYE}")
    expect(display.locator(".round")).to_have_count(3)
    expect(secretary.locator("form[action$='/secret/prepare']")).to_have_count(0)

    # Every paper is published, and each device finds its own.
    for name, delegate in delegates.items():
        delegate.goto(people.house.address(MEETING + "/secret"), wait_until="domcontentloaded")
        expect(delegate.locator("tr[data-paper]")).to_have_count(5)
        expect(delegate.locator("tr.own")).to_have_count(1)
        expect(delegate.locator("[data-own-state]")).to_have_attribute("data-state", "recorded")
    visitor = people.visit(MEETING + "/secret")
    expect(visitor.locator("tr[data-paper]")).to_have_count(5)
    expect(visitor.locator("tr.own")).to_have_count(0)


def test_a_lot_decides_where_the_second_ballot_divides_equally(people):
    chair, secretary, display = people.join(CHAIR), people.join(SECRETARY), people.display()
    delegates = {name: people.join(name) for name in DELEGATES}
    give(chair, "open-election", post="Rapporteur", seats="1", candidates="\n".join(CANDIDATES))
    hold_a_round(secretary, delegates, CANDIDATES, [[SILVA], [SILVA], [OKOYE], [OKOYE], [TANAKA]])
    hold_a_round(secretary, delegates, [SILVA, OKOYE], [[SILVA], [SILVA], [OKOYE], [OKOYE], []])
    expect(display.locator(".election .state")).to_contain_text("lot")
    expect(secretary.locator("form[action$='/secret/prepare']")).to_have_count(0)
    order(chair, "draw-election-lot", OKOYE).locator("button").click()
    expect(display.locator(".election .outcome")).to_have_text(f"Elected: {OKOYE}")


def test_a_device_that_misses_its_paper_says_so(people):
    chair, secretary = people.join(CHAIR), people.join(SECRETARY)
    delegates = {name: people.join(name) for name in DELEGATES}
    give(chair, "open-election", post="Rapporteur", seats="1", candidates="\n".join(CANDIDATES))
    hold_a_round(secretary, delegates, CANDIDATES, [[SILVA]] * 5)
    delegate = next(iter(delegates.values()))
    # As if another paper had been published than this device cast.
    delegate.evaluate(
        """() => Object.keys(localStorage).filter((key) => key.startsWith("plenary secret"))
          .forEach((key) => {
            const kept = JSON.parse(localStorage.getItem(key));
            kept.choices = ["Somebody else"];
            localStorage.setItem(key, JSON.stringify(kept));
          })""")
    delegate.goto(people.house.address(MEETING + "/secret"), wait_until="domcontentloaded")
    expect(delegate.locator("[data-own-state]")).to_have_attribute("data-state", "lost")
    expect(delegate.locator("[data-own-state]")).to_contain_text("Your receipt proves it")


def test_tellers_count_papers_and_must_agree(people):
    chair, secretary = people.join(CHAIR), people.join(SECRETARY)
    give(chair, "open-election", post="Rapporteur", seats="1", candidates="\n".join(CANDIDATES))
    form = secretary.locator("form[action$='/ballot-count']")
    secretary.locator("details.order", has=form).locator("summary").click()
    for teller in (1, 2):
        form.locator(f"[name=papers-{teller}]").fill("160")
        form.locator(f"[name=invalid-{teller}]").fill("2")
        form.locator(f"[name=blank-{teller}]").fill("8")
        for name, votes in zip(CANDIDATES, (70, 49 + teller, 30)):
            form.locator(f"[name='candidate-{teller}:{name}']").fill(str(votes))
    form.locator("button").click()
    expect(secretary.locator(".refusal")).to_contain_text("count again")
    form.locator(f"[name='candidate-2:{OKOYE}']").fill("50")
    form.locator("button").click()
    expect(secretary.locator(".round")).to_contain_text("Required: 76")
    expect(secretary.locator(".round")).to_contain_text("Nobody was elected")


def hold_a_round(secretary, delegates, names, choices):
    """Ballots are given out, the box is opened, everybody casts, and the box is counted."""
    act(secretary, "prepare")
    fingerprint = secretary.locator(".secret code")
    expect(fingerprint).to_have_text(
        json.load(urllib.request.urlopen(api(secretary), timeout=5))["fingerprint"])
    for delegate in delegates.values():
        expect(delegate.locator(".secret code")).to_have_text(fingerprint.inner_text())
        delegate.locator("[data-secret-take]").click()
        expect(delegate.locator("[data-secret-state]")).to_contain_text("holds your ballot")
        expect(delegate.locator("[data-secret-take]")).to_be_hidden()
    act(secretary, "open")
    for delegate, chosen in zip(delegates.values(), choices):
        form = delegate.locator("[data-secret-form]")
        expect(form.locator("input[name=choice]")).to_have_count(len(names))
        for choice in chosen:
            form.locator(f"input[value='{choice}']").check()
        if not chosen:  # a blank paper is a choice, and not an oversight
            form.locator("button").click()
            expect(delegate.locator("[data-secret-state]")).to_contain_text("blank")
            form.locator("[name=blank]").check()
        form.locator("button").click()
        expect(delegate.locator("[data-secret-state]")).to_have_attribute("data-state", "recorded")
    rounds = secretary.locator(".round").count()
    act(secretary, "close")
    expect(secretary.locator(".round")).to_have_count(rounds + 1)


def act(secretary, name):
    secretary.locator(f"form[action$='/secret/{name}'] button").click()
    expect(secretary.locator(f"form[action$='/secret/{name}']")).to_have_count(
        1 if name == "abandon" else 0)


def api(page):
    origin = page.url.split("/m/")[0]
    return origin + "/api/v1/meetings/third-committee/secret-ballot"
