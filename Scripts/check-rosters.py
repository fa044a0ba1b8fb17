#!/usr/bin/env python3
"""Check the rosters in Institutions/: who was a member of what on what day.

    Scripts/check-rosters.py [--data DIR] [--institutions DIR]

Reads every YAML file in which members, terms, suspensions, declarations, sessions or weights stand and prints one
line a check: ok or FAILED, with what was found. Exit status 0 when every check holds, 1 when one fails, 2 when a file
cannot be read. With --data DIR (a folder with unga/ and unsc/) the rosters are also held against recorded votes;
deviations whose cause lies in those tables are listed here with their reason, and any other fails the check.

Needs Python 3.9 and PyYAML.
"""

import argparse
import collections
import csv
import datetime
import pathlib
import re
import sys

import yaml

Day = datetime.date
LAST_DAY = Day.max
FIRST_DAY = Day.min
CHECKED = {"official", "secondary", "unchecked"}


# Reading

class StrictLoader(yaml.SafeLoader):
    """Refuses a key written twice, which PyYAML would pass over, and keeps NO and on as words."""


def mapping_without_duplicates(loader, node, deep=False):
    seen = set()
    for key, _ in node.value:
        name = loader.construct_object(key, deep=True)
        if name in seen:
            raise yaml.constructor.ConstructorError(None, None, f"key written twice: {name}", key.start_mark)
        seen.add(name)
    return yaml.SafeLoader.construct_mapping(loader, node, deep)


StrictLoader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, mapping_without_duplicates)
StrictLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
# true and false remain truth values; yes, no, on and off are words.
StrictLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))


def read(path):
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, StrictLoader) or {}


# The table of checks

class Report:
    def __init__(self):
        self.failed = 0
        self.count = 0

    def section(self, title):
        print(f"\n{title}")

    def check(self, what, holds, found=""):
        self.count += 1
        if not holds:
            self.failed += 1
        print(f"  {'ok    ' if holds else 'FAILED'}  {what}{': ' + str(found) if found != '' else ''}")

    def note(self, text):
        print(f"  note    {text}")


def covers(span, day):
    return span.get("from", FIRST_DAY) <= day <= span.get("to", LAST_DAY)


def seated(terms, day):
    return [term["member"] for term in terms if covers(term, day)]


def is_member(member, day):
    return any(covers(period, day) for period in member["membership"])


def overlap(one, other):
    return one.get("from", FIRST_DAY) <= other.get("to", LAST_DAY) \
        and other.get("from", FIRST_DAY) <= one.get("to", LAST_DAY)


# Form: what every file must keep to

def spans_in(node):
    """Every mapping with from or to, anywhere in a file."""
    if isinstance(node, dict):
        if "from" in node or "to" in node:
            yield node
        for value in node.values():
            yield from spans_in(value)
    elif isinstance(node, list):
        for value in node:
            yield from spans_in(value)


def rows_with_source(node):
    if isinstance(node, dict):
        if "source" in node and isinstance(node["source"], str):
            yield node
        for key, value in node.items():
            if key != "sources":
                yield from rows_with_source(value)
    elif isinstance(node, list):
        for value in node:
            yield from rows_with_source(value)


def checked_in(node):
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ("checked", "default_checked"):
                yield value
            else:
                yield from checked_in(value)
    elif isinstance(node, list):
        for value in node:
            yield from checked_in(value)


def check_form(report, name, file):
    wrong = [span for span in spans_in(file)
             if not all(isinstance(span.get(end, FIRST_DAY), Day) for end in ("from", "to"))
             or span.get("from", FIRST_DAY) > span.get("to", LAST_DAY)]
    report.check(f"{name}: days are plain and in order", not wrong, wrong[:2] if wrong else "")
    sources = set(file.get("sources", {}))
    missing = sorted({row["source"] for row in rows_with_source(file)} - sources)
    report.check(f"{name}: every source is described", not missing, ", ".join(missing))
    unused = sources - {row["source"] for row in rows_with_source(file)} - {"MEMORY", "UN", "STATUTE"}
    report.check(f"{name}: every source is used", not unused, ", ".join(sorted(unused)))
    strange = set(checked_in(file)) - CHECKED
    report.check(f"{name}: 'checked' is one of {', '.join(sorted(CHECKED))}", not strange, strange or "")
    if "default_checked" not in file:
        rows = file.get("members", []) + file.get("observers", [])
        for section in ("terms", "suspensions", "declarations", "sessions"):
            for body in file.get(section, {}).values():
                rows = rows + body
        bare = [row for row in rows if "source" not in row or "checked" not in row]
        report.check(f"{name}: every row has source and checked", not bare, bare[:2] if bare else "")


def check_members(report, name, members):
    codes = [member["code"] for member in members]
    twice = [code for code, n in collections.Counter(codes).items() if n > 1]
    report.check(f"{name}: each code once", not twice, ", ".join(twice) or f"{len(codes)} members")
    bad = [code for code in codes if not re.fullmatch(r"[A-Z]{3}", code)]
    report.check(f"{name}: codes are three capitals", not bad, ", ".join(map(str, bad)))
    bad = [member["code"] for member in members
           if "iso2" in member and not (isinstance(member["iso2"], str) and re.fullmatch(r"[A-Z]{2}", member["iso2"]))]
    report.check(f"{name}: iso2 are two capitals", not bad, ", ".join(bad))
    bad = [member["code"] for member in members
           for one, next_one in zip(member["membership"], member["membership"][1:])
           if not one.get("to", LAST_DAY) < next_one.get("from", FIRST_DAY)]
    report.check(f"{name}: periods of membership follow each other", not bad, ", ".join(bad))


def check_names(report, name, members):
    """A name may stand for two members only on different days."""
    uses = collections.defaultdict(list)
    for member in members:
        life = {"from": member["membership"][0].get("from", FIRST_DAY),
                "to": member["membership"][-1].get("to", LAST_DAY)}
        for text in {member["name"], *member.get("aliases", [])}:
            uses[text.casefold()].append((member["code"], life))
        for former in member.get("former", []):
            uses[former["name"].casefold()].append(
                (member["code"], {"from": former.get("from", life["from"]), "to": former["to"]}))
    clashes = sorted({(text, one[0], other[0]) for text, found in uses.items()
                      for one in found for other in found
                      if one[0] < other[0] and overlap(one[1], other[1])})
    report.check(f"{name}: no name stands for two members on one day", not clashes, clashes or f"{len(uses)} names")


# United Nations

GROWTH = {  # members at the end of the year, from the table of growth in membership
    1945: 51, 1950: 60, 1955: 76, 1960: 99, 1965: 117, 1970: 127, 1975: 144, 1980: 154,
    1990: 159, 1991: 166, 1995: 185, 2000: 189, 2002: 191, 2006: 192, 2011: 193,
}
GROWTH_CHOICES = {1965: (118, "Indonesia is counted without a break")}


def check_growth(report, members):
    for year, expected in GROWTH.items():
        found = sum(is_member(member, Day(year, 12, 31)) for member in members)
        if year in GROWTH_CHOICES:
            chosen, reason = GROWTH_CHOICES[year]
            report.check(f"Members at the end of {year}: {expected} in the table", found == chosen, f"{found}; {reason}")
        else:
            report.check(f"Members at the end of {year}: {expected}", found == expected,
                         "" if found == expected else found)


REGIONS = {
    "african-group": 54, "asia-pacific-group": 54, "eastern-european-group": 23,
    "latin-american-and-caribbean-group": 33, "western-european-and-others-group": 29,
}


def group_members(group, day):
    return [entry if isinstance(entry, str) else entry["code"] for entry in group["members"]
            if isinstance(entry, str) or covers(entry, day)]


def check_groups(report, members, groups):
    today = {member["code"] for member in members if "to" not in member["membership"][-1]}
    regional = [code for name in REGIONS for code in group_members(groups[name], LAST_DAY)]
    report.check("regional groups hold each Member of today once",
                 sorted(regional) == sorted(today), {k: len(groups[k]["members"]) for k in REGIONS})
    for day, expected in ((Day(1972, 12, 31), 6), (Day(1973, 1, 1), 9), (Day(1994, 12, 31), 12), (Day(1995, 1, 1), 15),
                          (Day(2004, 5, 1), 25), (Day(2013, 7, 1), 28), (Day(2020, 2, 1), 27)):
        found = len(group_members(groups["eu"], day))
        report.check(f"European Union on {day}: {expected}", found == expected, "" if found == expected else found)


def check_known(report, name, terms, members, others=()):
    unknown = sorted({term["member"] for term in terms} - {member["code"] for member in members} - set(others))
    report.check(f"{name}: every member is known", not unknown, ", ".join(unknown))
    twice = sorted({one["member"] for number, one in enumerate(terms) for other in terms[number + 1:]
                    if one["member"] == other["member"] and overlap(one, other)})
    report.check(f"{name}: no member sits twice on one day", not twice, ", ".join(twice))


def check_terms_within_membership(report, name, terms, members):
    check_known(report, name, terms, members)
    by_code = {member["code"]: member for member in members}
    outside = [f"{term['member']} {term['from']}" for term in terms if term["member"] in by_code
               and not any(period.get("from", FIRST_DAY) <= term["from"]
                           and min(term.get("to", LAST_DAY), LAST_DAY) <= period.get("to", LAST_DAY)
                           for period in by_code[term["member"]]["membership"])]
    report.check(f"{name}: every term lies within a membership", not outside, ", ".join(outside))


def check_seats(report, name, terms, days_and_seats, exceptions=()):
    wrong = []
    for day, seats in days_and_seats:
        found = seated(terms, day)
        expected = dict(exceptions).get(day, seats)
        if len(found) != expected or len(set(found)) != expected:
            wrong.append(f"{day} has {len(found)}")
    first, last = days_and_seats[0][0], days_and_seats[-1][0]
    report.check(f"{name}: all seats are filled, {first} to {last}", not wrong, ", ".join(wrong))
    for day, expected in exceptions:
        report.note(f"{name}: {expected} on {day}, as it was")


def check_shares(report, name, terms, groups, days, shares):
    """The number of seats of each regional group."""
    region = {code: key for key in REGIONS for code in group_members(groups[key], LAST_DAY)}
    wrong = []
    for day in days:
        found = collections.Counter(region.get(code) for code in seated(terms, day))
        if [found[key] for key in REGIONS] != shares:
            wrong.append(f"{day} has {[found[key] for key in REGIONS]}")
    report.check(f"{name}: seats of the regional groups are {shares}", not wrong, ", ".join(wrong))


def julys(first, last):
    return [Day(year, 7, 1) for year in range(first, last + 1)]


def entry_into_force(deposit):
    """Article 126: the first day of the month after the sixtieth day following the deposit."""
    if deposit <= Day(2002, 4, 11):
        return Day(2002, 7, 1)
    sixtieth = deposit + datetime.timedelta(days=60)
    return Day(sixtieth.year + sixtieth.month // 12, sixtieth.month % 12 + 1, 1)


def check_rome_statute(report, terms):
    wrong = [f"{term['member']} {term['from']}" for term in terms
             if term["member"] != "MNE" and term["from"] != entry_into_force(term["ratified"])]
    report.check("ICC-ASP: entry into force follows from the deposit (article 126)", not wrong, ", ".join(wrong))
    for day, expected in ((Day(2002, 7, 1), 66), (Day(2011, 9, 1), 116), (Day(2013, 12, 31), 122),
                          (Day(2015, 4, 1), 123), (Day(2024, 2, 1), 124), (Day(2025, 1, 1), 125)):
        found = len(seated(terms, day))
        report.check(f"ICC-ASP on {day}: {expected}", found == expected, "" if found == expected else found)


def tuesday_of_week(year, week):
    """The Tuesday of the nth week of September, counted from the first week with at least one working day."""
    first = Day(year, 9, 1)
    monday = first - datetime.timedelta(days=first.weekday()) if first.weekday() < 5 \
        else first + datetime.timedelta(days=7 - first.weekday())
    return monday + datetime.timedelta(days=7 * (week - 1) + 1)


def third_tuesday(year):
    first = Day(year, 9, 1)
    return first + datetime.timedelta(days=(1 - first.weekday()) % 7 + 14)


def check_sessions(report, sessions):
    numbers = [session["number"] for session in sessions]
    report.check("GA sessions: numbered from 1 without a gap", numbers == list(range(1, len(numbers) + 1)),
                 f"1 to {len(numbers)}")
    gaps = [one["number"] for one, next_one in zip(sessions, sessions[1:])
            if one["to"] + datetime.timedelta(days=1) != next_one["from"]]
    report.check("GA sessions: each ends on the day before the next", not gaps, gaps or "")
    special = {1, 6, 7, 11, 19, 23} | set(range(53, 58))
    wrong = [session["number"] for session in sessions if session["number"] not in special
             and session["from"] != (third_tuesday(session["from"].year) if session["number"] <= 52
                                     else tuesday_of_week(session["from"].year, 3 if session["number"] <= 77 else 2))]
    report.check("GA sessions: openings agree with rule 1", not wrong, wrong or "")


def check_united_nations(report, files):
    members = files["members.yaml"]["members"]
    groups = files["members.yaml"]["groups"]
    report.section("United Nations: members")
    check_names(report, "members.yaml", members)
    check_growth(report, members)
    check_groups(report, members, groups)

    report.section("United Nations: councils")
    council = files["security-council.yaml"]["terms"]["SC"]
    check_terms_within_membership(report, "SC", council, members)
    check_seats(report, "SC", council, [(day, 11 if day.year < 1966 else 15) for day in julys(1946, 2026)])
    ends = [Day(year, month, day) for year in range(1946, 2027) for month, day in ((2, 1), (12, 31))]
    check_seats(report, "SC", council, [(day, 11 if day.year < 1966 else 15) for day in ends])
    report.check("SC: the five permanent members are class P5",
                 sorted(t["member"] for t in council if t.get("class") == "P5") == "CHN FRA GBR RUS USA".split())

    rights = files["human-rights-council.yaml"]
    check_terms_within_membership(report, "HRC", rights["terms"]["HRC"], members)
    check_seats(report, "HRC", rights["terms"]["HRC"], [(day, 47) for day in julys(2006, 2026)], [(Day(2018, 7, 1), 46)])
    check_shares(report, "HRC", rights["terms"]["HRC"], groups,
                 [day for day in julys(2006, 2026) if day.year != 2018], [13, 13, 6, 8, 7])
    lost = [row["member"] for row in rights["suspensions"]["HRC"]
            if row["member"] not in seated(rights["terms"]["HRC"], row["from"])]
    report.check("HRC: who is suspended holds a seat", not lost, ", ".join(lost))

    economic = files["ecosoc.yaml"]
    cover = economic["coverage"]["ECOSOC"]
    years = sorted({year for span in [cover, *cover.get("also", [])]
                    for year in range(span["from"].year, span["to"].year + 1)})
    check_terms_within_membership(report, "ECOSOC", economic["terms"]["ECOSOC"], members)
    check_seats(report, f"ECOSOC ({', '.join(map(str, years))})", economic["terms"]["ECOSOC"],
                [(Day(year, 7, 1), 54) for year in years])
    check_shares(report, "ECOSOC", economic["terms"]["ECOSOC"], groups, [Day(year, 7, 1) for year in years],
                 [14, 11, 6, 10, 13])

    report.section("Rome Statute, sessions of the Assembly")
    parties = files["icc.yaml"]["terms"]["ICC-ASP"]
    check_known(report, "ICC-ASP", parties, members, others=("COK", "PSE"))
    check_rome_statute(report, parties)
    check_sessions(report, files["assembly-sessions.yaml"]["sessions"]["GA"])


# Other institutions

COUNTS = {  # folder: (day, members on that day)
    "eu-council": [(Day(2014, 7, 1), 28), (Day(2024, 7, 1), 27)],
    "imf": [(Day(2024, 1, 31), 190)],
    "african-union": [(Day(2024, 1, 1), 55)],
    "wto": [(Day(2024, 8, 30), 166), (Day(2016, 7, 29), 164)],
    "opcw": [(Day(2024, 1, 1), 193)],
    "unesco": [(Day(2024, 1, 1), 194)],
    "who": [(Day(2024, 1, 1), 194)],
}


WEIGHTS = {  # folder, weight, first day: sum of the values
    ("eu-council", "population", Day(2016, 1, 1)): 508_940_955,
    ("eu-council", "population", Day(2024, 1, 1)): 448_387_872,
    ("imf", "quota", Day(2024, 1, 31)): 4_762_720,
    ("imf", "votes", Day(2024, 1, 31)): 4_762_720 + 190 * 1459,
}


def check_other(report, folder, file, un_names):
    members = file["members"]
    report.section(folder)
    check_members(report, folder, members)
    different = [member["code"] for member in members
                 if member["code"] in un_names and un_names[member["code"]] != member["name"]]
    report.check(f"{folder}: names are those of the United Nations", not different, ", ".join(different))
    for day, expected in COUNTS.get(folder, []):
        found = sum(is_member(member, day) for member in members)
        report.check(f"{folder} on {day}: {expected}", found == expected, "" if found == expected else found)
    for weight, tables in file.get("weights", {}).items():
        for table in tables:
            label = f"{folder}: {weight} of {table['from']}"
            on_day = {member["code"] for member in members if is_member(member, table["from"])}
            report.check(f"{label} has every member and no other", on_day == set(table["values"]),
                         ", ".join(sorted(on_day ^ set(table["values"]))))
            bad = [code for code, value in table["values"].items() if not isinstance(value, int) or value <= 0]
            report.check(f"{label} is in whole numbers", not bad, ", ".join(bad))
            expected = WEIGHTS.get((folder, weight, table["from"]))
            if expected is not None:
                found = sum(table["values"].values())
                report.check(f"{label} sums to {expected}", found == expected, "" if found == expected else found)


# Recorded votes (optional)

ASSEMBLY_CODES = {"GFR": "DEU", "YAR": "YEM", "TWN": "CHN"}

# Where the table of Assembly votes departs from the roster, and why the roster stands: (member, how) -> (first
# session, last session, reason). "marked": has a vote or an absence though no Member; "missing": the reverse.
ASSEMBLY_REASONS = {
    ("CHE", "marked"): (52, 57, "the table counts Switzerland before its admission"),
    ("SYR", "marked"): (12, 16, "the table gives the vote of the United Arab Republic to both Egypt and Syria"),
    ("MYS", "marked"): (11, 11, "resumed session in September 1957; the table goes by sessions or years"),
    ("KIR", "marked"): (53, 53, "admitted later in the same year; the table goes by years"),
    ("NRU", "marked"): (53, 53, "admitted later in the same year; the table goes by years"),
    ("TON", "marked"): (53, 53, "admitted later in the same year; the table goes by years"),
    ("TUV", "marked"): (54, 54, "admitted later in the same year; the table goes by years"),
    ("TLS", "marked"): (57, 57, "A/RES/57/5 is dated 2002-09-03, before its session opened: the date is wrong, not the vote"),
    ("SSD", "marked"): (65, 65, "admitted later in the same year; the table goes by years"),
    ("LBY", "missing"): (52, 66, "the table has no entry for this Member there"),
    ("MDA", "missing"): (52, 66, "the table has no entry for this Member there"),
    ("MKD", "missing"): (52, 66, "the table has no entry for this Member there"),
    ("SYR", "missing"): (52, 67, "the table has no entry for this Member there"),
    ("VNM", "missing"): (52, 67, "the table has no entry for this Member there"),
    ("YEM", "missing"): (52, 66, "the table has no entry for this Member there"),
    ("YUG", "missing"): (46, 55, "took no part in the work of the Assembly from 1992-09-22 (A/RES/47/1)"),
    ("BDI", "missing"): (17, 17, "one roll call of the sixteenth session (by its symbol) filed under the seventeenth"),
    ("JAM", "missing"): (17, 17, "one roll call of the sixteenth session (by its symbol) filed under the seventeenth"),
    ("RWA", "missing"): (17, 17, "one roll call of the sixteenth session (by its symbol) filed under the seventeenth"),
    ("TTO", "missing"): (17, 17, "one roll call of the sixteenth session (by its symbol) filed under the seventeenth"),
    ("MUS", "missing"): (23, 23, "one roll call of the fifth special session (1967) filed under session 23"),
    ("SWZ", "missing"): (23, 23, "one roll call of the fifth special session (1967) filed under session 23"),
    ("YMD", "missing"): (23, 23, "one roll call of the fifth special session (1967) filed under session 23"),
}


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def compare_with_assembly_votes(report, folder, members, sessions):
    """Days of sessions 1 to 51 are unreliable in the table: there, a Member of any day of the session may vote, and
    only a Member of all its days must."""
    report.section("Recorded votes of the General Assembly")
    order = [row["iso3"] for row in rows_of(folder / "countries_order.csv")]
    roll_calls = {row["rcid"]: row for row in rows_of(folder / "rollcalls.csv")}
    session_days = {session["number"]: session for session in sessions}
    spans = {member["code"]: member["membership"] for member in members}
    found = collections.defaultdict(list)
    compared = 0
    misdated = []
    for row in rows_of(folder / "votes_matrix.csv"):
        roll_call = roll_calls[row["rcid"]]
        session = int(roll_call["session"])
        day = Day.fromisoformat(roll_call["date"])
        first = last = day
        if roll_call["date_precision"] != "day":
            first, last = session_days[session]["from"], session_days[session].get("to", LAST_DAY)
        elif session in session_days and not covers(session_days[session], day):
            misdated.append(f"{roll_call['unres']} is dated {day}, outside its session")
        marked = set()
        for code, vote in zip(order, row["votes"]):
            if vote != ".":
                code = ASSEMBLY_CODES.get(code, code)
                marked.add("YUG" if code == "SRB" and last < Day(2000, 11, 1) else code)
        may = {code for code, periods in spans.items()
               if any(overlap(period, {"from": first, "to": last}) for period in periods)}
        must = {code for code, periods in spans.items()
                if any(period["from"] <= first and last <= period.get("to", LAST_DAY) for period in periods)}
        for code in marked - may:
            found[code, "marked"].append((session, day))
        for code in must - marked:
            found[code, "missing"].append((session, day))
        compared += 1
    for line in misdated:
        report.note(line)
    unexplained = []
    for (code, how), places in sorted(found.items()):
        first, last, reason = ASSEMBLY_REASONS.get((code, how), (1, 0, ""))
        other = [str(day) for session, day in places if not first <= session <= last]
        if other:
            unexplained.append(f"{code} {how} in {len(other)} roll calls, {min(other)} to {max(other)}")
        if len(places) > len(other):
            report.note(f"{code} {how} in {len(places) - len(other)} roll calls: {reason}")
    report.check(f"{compared} roll calls agree with the roster but for these", not unexplained, "; ".join(unexplained))


def names_of(members):
    names = {}
    for member in members:
        for text in [member["name"], *member.get("aliases", []), *(f["name"] for f in member.get("former", []))]:
            names.setdefault(text.casefold(), member["code"])
    return names


# Rows of the table of Council votes whose list of members is that of another year.
COUNCIL_MISPLACED = {
    "226": "dated 1997-06-04, members of 1977",
    "348": "dated 1999-03-26, five of the members of 1999 missing, three of 2000 listed",
    "506": "dated 2001-12-19, members of 2002",
}


def compare_with_council_votes(report, folder, terms, members):
    report.section("Recorded votes of the Security Council")
    names = names_of(members)
    voted = collections.defaultdict(set)
    unknown = set()
    for row in rows_of(folder / "sc_votes_long_1994_2025.csv"):
        code = names.get(row["member"].casefold())
        if code:
            voted[row["id"]].add(code)
        else:
            unknown.add(row["member"])
    report.check("every name in the table is a name of a Member", not unknown, ", ".join(sorted(unknown)))
    strangers, incomplete, of_1995, agree = [], [], 0, 0
    for row in rows_of(folder / "sc_votes_events_1994_2025.csv"):
        day = Day.fromisoformat(row["date"])
        seats = set(seated(terms, day))
        if voted[row["id"]] == seats:
            agree += 1
        elif day.year == 1995:
            of_1995 += 1
        elif row["id"] in COUNCIL_MISPLACED:
            report.note(f"row {row['id']} {COUNCIL_MISPLACED[row['id']]}")
        elif voted[row["id"]] < seats:
            incomplete.append(f"{day} without {' '.join(sorted(seats - voted[row['id']]))}")
        else:
            strangers.append(f"row {row['id']} {day}: {' '.join(sorted(voted[row['id']] - seats))}")
    report.note(f"{agree} votes list exactly the fifteen seated; {of_1995} of 1995 list the members of other years")
    for line in incomplete:
        report.note(f"incomplete list: {line}")
    report.check("no other vote lists a member without a seat", not strangers, "; ".join(strangers))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    root = pathlib.Path(__file__).resolve().parent.parent
    parser.add_argument("--institutions", type=pathlib.Path, default=root / "Institutions")
    parser.add_argument("--data", type=pathlib.Path, help="folder with unga/ and unsc/ (optional)")
    options = parser.parse_args()

    report = Report()
    files = collections.defaultdict(dict)
    try:
        for path in sorted(options.institutions.glob("*/*.yaml")):
            file = read(path)
            if isinstance(file, dict) and {"members", "terms", "sessions", "weights"} & set(file):
                files[path.parent.name][path.name] = file
        united_nations = files.pop("united-nations")
        members = united_nations["members.yaml"]["members"]
    except (OSError, KeyError, yaml.YAMLError) as error:
        print(f"check-rosters: cannot read the rosters: {error}", file=sys.stderr)
        return 2

    report.section("Form")
    for name, file in united_nations.items():
        check_form(report, name, file)
    check_members(report, "members.yaml", members)
    for folder in files:
        for name, file in files[folder].items():
            check_form(report, f"{folder}/{name}", file)

    check_united_nations(report, united_nations)
    un_names = {member["code"]: member["name"] for member in members}
    for folder in sorted(files):
        if "members.yaml" in files[folder]:
            check_other(report, folder, files[folder]["members.yaml"], un_names)

    print()
    for name, compare in (
            ("unga", lambda at: compare_with_assembly_votes(
                report, at, members, united_nations["assembly-sessions.yaml"]["sessions"]["GA"])),
            ("unsc", lambda at: compare_with_council_votes(
                report, at, united_nations["security-council.yaml"]["terms"]["SC"], members))):
        if options.data and (options.data / name).is_dir():
            compare(options.data / name)
        else:
            print(f"left out: comparison with recorded votes ({name}); give --data DIR")

    print(f"\n{report.count} checks, {report.failed} failed")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
