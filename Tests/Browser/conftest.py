"""Fixtures of the browser tests: a server with the demonstration, and people who join it."""

import os
import re
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = os.environ.get("PLENARY_CHROMIUM", "/usr/bin/chromium")
MEETING = "/m/third-committee"

CHAIR = "presiding officer"
SECRETARY = "secretary"
FRANCE = "France"
JAPAN = "Japan"
CUBA = "Cuba"
CHINA = "China"
DPRK = "Democratic People's Republic of Korea"
PALESTINE = "State of Palestine"
DELEGATES = (JAPAN, CUBA, FRANCE, CHINA, DPRK)

# Everything here happens on one machine; what takes longer than this does not come.
TIMEOUT = 8_000
expect.set_options(timeout=TIMEOUT)


class House:
    """A server of its own for one test or one module, with the links that it printed."""

    def __init__(self, folder, *arguments):
        self.process = subprocess.Popen(
            [ROOT / ".build/debug/plenary", "serve", "--demo", "--data", folder, "--port", "0",
             *arguments],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=open(folder / "log", "w"), text=True,
            env={**os.environ, "SWIFT_BACKTRACE": "enable=no"},
        )
        self.links = {}
        self.sessions = {}
        self.states_reached = 0
        for line in self.process.stdout:
            if found := re.match(r"Plenary answers at (\S+)", line):
                self.origin = found[1]
            elif found := re.match(r"  (.+?)  +(http\S+)$", line):
                self.links[found[1]] = found[2]
            elif line.startswith("Stop with"):
                break
        else:
            raise RuntimeError((folder / "log").read_text())

    def address(self, path):
        return self.origin + path

    def stop(self):
        self.process.terminate()
        self.process.wait(10)
        self.process.stdout.close()


class People:
    """Opens a browser for everybody who takes part, and watches what their pages complain of."""

    def __init__(self, house, browser):
        self.house = house
        self.browser = browser
        self.contexts = []
        self.complaints = []

    def context(self, name=None, **options):
        """A browser of its own for somebody, joined and with nothing open yet."""
        state = self.house.sessions.get(name)
        context = self.browser.new_context(storage_state=state, **options)
        self.contexts.append(context)
        if name and not state:
            token = self.house.links[name].rsplit("/", 1)[1]
            answer = context.request.post(
                self.house.address("/join"), form={"token": token}, max_redirects=0)
            assert answer.status == 303, answer.text()
            self.house.sessions[name] = context.storage_state()
        return context

    def join(self, name, path=None, **options):
        """The own page of somebody, or another page that somebody looks at."""
        return self.open(self.context(name, **options), path or own_page(name))

    def visit(self, path, **options):
        """A page as the public sees it."""
        return self.open(self.context(**options), path)

    def display(self, **options):
        return self.visit(MEETING + "/display", **options)

    def open(self, context, path):
        page = context.new_page()
        page.set_default_timeout(TIMEOUT)
        page.on("pageerror", lambda error: self.complaints.append(f"{page.url}: {error}"))
        page.goto(self.house.address(path), wait_until="domcontentloaded")
        return page

    def leave(self):
        for context in self.contexts:
            context.close()


def own_page(name):
    capacity = {
        CHAIR: "chair", SECRETARY: "secretary", JAPAN: "seat-JPN", CUBA: "seat-CUB",
        FRANCE: "seat-FRA", CHINA: "seat-CHN", DPRK: "seat-PRK", PALESTINE: "observer-PSE",
    }[name]
    return f"{MEETING}/as/{capacity}"


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"])
        yield browser
        browser.close()


@pytest.fixture
def house(tmp_path):
    """A meeting that nobody else has touched."""
    house = House(tmp_path)
    yield house
    house.stop()


@pytest.fixture(scope="module")
def shared_house(tmp_path_factory):
    """One meeting for the tests of a module that only look."""
    house = House(tmp_path_factory.mktemp("house"))
    yield house
    house.stop()


@pytest.fixture
def people(house, browser):
    people = People(house, browser)
    yield people
    people.leave()
    assert people.complaints == []


@pytest.fixture
def visitors(shared_house, browser):
    visitors = People(shared_house, browser)
    yield visitors
    visitors.leave()
    assert visitors.complaints == []


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """Shows what everybody had before them when a test failed."""
    report = (yield).get_result()
    people = item.funcargs.get("people") or item.funcargs.get("visitors")
    if not (people and call.when == "call" and report.failed):
        return
    for number, page in enumerate(page for context in people.contexts for page in context.pages):
        report.sections.append((page.url, page.locator("body").inner_text()[:3000]))
        if folder := os.environ.get("PLENARY_SCREENSHOTS"):
            page.screenshot(path=f"{folder}/{item.name}-{number}.png", full_page=True)
