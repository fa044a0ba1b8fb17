"""The six languages: nothing untranslated, nothing left of the tables' own marks."""

import re

import pytest
from playwright.sync_api import expect

from conftest import CHAIR, FRANCE, MEETING, ROOT, SECRETARY, own_page
from hall import AMENDMENT, put_to_the_vote

LANGUAGES = {
    "en": "en-GB", "fr": "fr-FR", "es": "es-ES", "ru": "ru-RU", "zh": "zh-CN", "ar": "ar-EG"}
# What texts are called in the tables; none of these may be read on a page.
KEYS = {
    key for table in (ROOT / "Sources/PlenaryLanguages/Phrases").glob("*.swift")
    for key in re.findall(r"^ +([a-z]+(?:-[a-z]+)+) = ", table.read_text(), re.M)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_show_no_key_and_no_placeholder(people, language):
    locale = LANGUAGES[language]
    chair = people.join(CHAIR)
    pages = {
        "chair": people.join(CHAIR, locale=locale),
        "placard": people.join(FRANCE, locale=locale),
        "desk": people.join(SECRETARY, f"{own_page(SECRETARY)}", locale=locale),
        "display": people.display(locale=locale),
    }
    for page in pages.values():
        expect(page.locator("html")).to_have_attribute("lang", re.compile(language))
    looks = [(name, visible(page)) for name, page in pages.items()]
    put_to_the_vote(chair, AMENDMENT)
    for page in pages.values():
        expect(page.locator(".voting")).to_be_visible()
    looks += [(name + ", voting", visible(page)) for name, page in pages.items()]
    pages["placard"].locator("form.ballot button.y").click()
    expect(pages["placard"].locator("form.ballot button.y")).to_have_attribute(
        "aria-pressed", "true")
    expect(pages["placard"].locator("[data-receipt] b")).to_be_visible()
    looks += [("placard, voted", visible(pages["placard"]))]
    chair.locator("form[data-order=close-voting] button").click()
    chair.locator("form[data-order=announce-result] button").click()
    for page in pages.values():
        expect(page.locator(".result")).to_be_visible()
    looks += [(name + ", result", visible(page)) for name, page in pages.items()]
    assert len(KEYS) > 200
    for name, text in looks:
        assert not re.search(r"[{}]", text), f"{name}: {around(text, '[{}]')}"
        assert KEYS.isdisjoint(re.findall(r"[a-z]+(?:-[a-z]+)+", text)), name


def test_arabic_reads_from_the_right_and_fits_a_telephone(people):
    chair = people.join(CHAIR)
    france = people.join(FRANCE, locale="ar-EG", viewport={"width": 390, "height": 800})
    expect(france.locator("html")).to_have_attribute("dir", "rtl")
    put_to_the_vote(chair, AMENDMENT)
    expect(france.locator("form.ballot")).to_be_visible()
    assert france.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
    name = france.locator(".placard-name").evaluate(
        """heading => {
          const words = document.createRange();
          words.selectNodeContents(heading);
          return words.getBoundingClientRect().right;
        }""")
    assert name > 360  # it begins at the right
    france.locator("form.ballot button.y").click()
    expect(france.locator("[data-receipt] b")).to_be_visible()


def test_arabic_leaves_no_english_on_the_placard(people):
    chair, france = people.join(CHAIR), people.join(FRANCE, locale="ar-EG")
    assert latin(france) == []
    put_to_the_vote(chair, AMENDMENT)
    expect(france.locator("form.ballot")).to_be_visible()
    assert latin(france) == []


def test_a_language_is_chosen_at_the_foot_and_stays(people):
    france = people.join(FRANCE)
    france.locator("footer a[lang=fr]").click()
    expect(france.locator("html")).to_have_attribute("lang", "fr")
    expect(france.locator("h1")).to_have_text("France")
    france.goto(people.house.address(MEETING), wait_until="domcontentloaded")
    expect(france.locator("html")).to_have_attribute("lang", "fr")


def visible(page):
    """All text of a page, also of what is folded, without data: codes and texts."""
    return page.evaluate(
        """() => {
          const copy = document.body.cloneNode(true);
          copy.querySelectorAll("script, bdi, code, kbd, .text, .rule, [lang]:not(html)").forEach(
            (element) => element.remove());
          return copy.textContent + " " + Array.from(copy.querySelectorAll("[aria-label], [title]"))
            .map((e) => (e.ariaLabel || "") + " " + e.title).join(" ")
            + Object.values(document.body.dataset).filter((d) => !d.startsWith("/")).join(" ");
        }""")


def latin(page):
    """Words in Latin letters that are neither symbols nor what institutions call their bodies."""
    text = re.sub(r"A/C\.3/69/L\.\S*", " ", visible(page))
    known = {"Plenary", "Third", "Committee"}
    return sorted(set(re.findall(r"[A-Za-z]{3,}", text)) - known)


def around(text, pattern):
    place = re.search(pattern, text).start()
    return text[max(0, place - 60):place + 60]
