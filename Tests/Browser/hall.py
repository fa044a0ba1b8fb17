"""What people do in the hall, in their own words, so that tests read like a meeting."""

import csv
import io
import re

from playwright.sync_api import expect

from conftest import MEETING

DRAFT = "A/C.3/69/L.28/Rev.1"
AMENDMENT = "A/C.3/69/L.63"
IN_FAVOUR, AGAINST, ABSTAINING = "in-favour", "against", "abstaining"


def order(page, name, text=None):
    """The form of an order: by its name in the record and, where there are several, what it says."""
    forms = page.locator(f"form[data-order={name}]")
    return forms.filter(has_text=text).first if text else forms.first


def give(page, name, that=None, /, **fields):
    """Fills in the form of an order and presses its button."""
    form = order(page, name, that)
    reveal(form)
    for field, value in fields.items():
        box = form.locator(f"[name$=':{field.replace('_', '-')}']")
        if box.evaluate("box => box.tagName") == "SELECT":
            box.select_option(value)
        else:
            box.fill(value)
    form.locator("button").click()


def reveal(form):
    form.evaluate(
        "form => { for (let e = form; e; e = e.parentElement) if (e.tagName === 'DETAILS') e.open = true }")


def put_to_the_vote(chair, text, method="recorded-vote"):
    give(chair, "open-voting", text, method=method)


def close_and_announce(chair):
    order(chair, "close-voting").locator("button").click()
    announce(chair)


def announce(chair):
    order(chair, "announce-result").locator("button").click()
    expect(chair.locator(".result .outcome")).to_be_visible()


def vote(page, choice):
    page.locator(f"form.ballot button[value={choice}]").click()


def expect_recorded(page, words):
    """The page says that the vote is in the record, and which vote that is."""
    expect(page.locator("[data-receipt]")).to_contain_text(words)
    expect(page.locator("[data-receipt]")).to_contain_text("In the record")


def members(page):
    """The codes of all members, in the order of the roll, from the board."""
    return page.locator(".board li").evaluate_all("cells => cells.map(cell => cell.dataset.m)")


def form_token(page):
    return page.locator("[name=form-token]").first.get_attribute("value")


def by_hand(secretary, votes):
    """Enters votes that members give in the room, by the request that the desk's form makes."""
    token = form_token(secretary)
    # Which vote they are for: a late one must not count in the next.
    voting = secretary.locator("form.hand [name=voting]").first.get_attribute("value")
    for number, (member, choice) in enumerate(votes.items()):
        answer = secretary.request.post(
            address(secretary, "/as/secretary/hand-ballot"), headers={"accept": "application/json"},
            form={
                "form-token": token, "key": f"{member}-{number}-{choice}-{abs(hash(tuple(votes)))}",
                "member": member, "vote": choice, "voting": voting})
        assert answer.ok, f"{member}: {answer.text()}"


def address(page, path):
    return re.match(r"https?://[^/]+", page.url)[0] + MEETING + path


def votes_table(page):
    """votes.csv as it is downloaded: lists of rows by number of the vote."""
    answer = page.request.get(address(page, "/votes.csv"))
    assert answer.ok
    votes = {}
    for row in csv.DictReader(io.StringIO(answer.text())):
        votes.setdefault(int(row["vote"]), []).append(row)
    return votes


def tally(rows):
    """In favour, against, abstaining, not voting."""
    choices = [row["choice"] for row in rows]
    return tuple(choices.count(choice) for choice in (IN_FAVOUR, AGAINST, ABSTAINING, ""))


def results(page):
    """The results that are in the record."""
    answer = page.request.get(address(page, "/votes.json"))
    assert answer.ok
    return answer.json()["votes"]


def split(known, others, in_favour, against, abstaining):
    """Votes that come to the given totals, what is known first; the rest is ASSUMED, by the roll."""
    left = {
        IN_FAVOUR: in_favour, AGAINST: against, ABSTAINING: abstaining}
    for choice in known.values():
        left[choice] -= 1
    choices = [choice for choice, count in left.items() for _ in range(count)]
    free = [member for member in others if member not in known]
    return dict(zip(free, choices))
