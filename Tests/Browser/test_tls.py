"""A server with a certificate of its own, as on a laptop in a hall."""

import subprocess

import pytest
from playwright.sync_api import expect

from conftest import CHAIR, FRANCE, House
from hall import AMENDMENT, close_and_announce, expect_recorded, put_to_the_vote, results, vote


@pytest.fixture
def house(tmp_path):
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
         "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
         "subjectAltName=DNS:localhost", "-keyout", tmp_path / "key.pem",
         "-out", tmp_path / "hall.pem"], check=True, capture_output=True)
    house = House(
        tmp_path, "--tls-cert", tmp_path / "hall.pem", "--tls-key", tmp_path / "key.pem")
    yield house
    house.stop()


def test_a_vote_is_taken_over_https_with_cookies_that_never_leave_it(people):
    chair = people.join(CHAIR, ignore_https_errors=True)
    france = people.join(FRANCE, ignore_https_errors=True)
    assert france.url.startswith("https://localhost:")
    (session,) = [one for one in france.context.cookies() if one["name"].endswith("plenary")]
    assert session["name"] == "__Host-plenary"
    assert session["secure"] and session["httpOnly"] and session["sameSite"] == "Lax"
    put_to_the_vote(chair, AMENDMENT)
    vote(france, "against")
    expect_recorded(france, "Against")
    close_and_announce(chair)
    expect(france.locator(".result .outcome")).to_be_visible()
    assert [one["against"] for one in results(france)] == [1]
