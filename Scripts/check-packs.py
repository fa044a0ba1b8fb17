#!/usr/bin/env python3
"""Checks the institution packs: what is cited is defined, and every word is one the schema knows.

Usage: Scripts/check-packs.py [--catalogue PATH] [DIRECTORY]

DIRECTORY is Institutions by default. With --catalogue, every rule and decision rule of that
catalogue must stand in exactly one pack under its own id. Exits 1 with a list of what is wrong.
The loader (`plenary institutions check`) is stricter and gives places; this needs only Python.
"""
import argparse
import datetime
import pathlib
import re
import sys

import yaml

SECTIONS = {
    "institution", "sources", "rules", "decision-rules", "members", "groups", "observers",
    "weights", "terms", "suspensions", "coverage", "sessions", "declarations", "bodies",
    "procedures", "actions", "powers", "routes", "questions", "dockets", "default-checked",
}
# In these a key may stand in several files: each has a legend, or more rows.
REPEATABLE = {"sources", "terms", "suspensions", "coverage", "sessions", "weights", "declarations"}
LISTS = {"members", "observers", "powers", "routes"}
CHECKED = {"official", "secondary", "unchecked"}
NATURE = {"treaty", "text", "practice", "house rule", "data"}
TIES = {"rejected", "lost", "second-vote-within-48h", "ruling-stands", "sustained", "casting-vote"}
COUNTED = {"yes", "no", "abstain", "object"}
BASES = {"pv", "cast", "present", "members", "participating", "total"}
STAGES = {"approves", "adopts", "reports"}
EXTENTS = {"binding", "may", "may-only-recommend", "may-not"}
OCCASIONS = {"approved", "adopted", "vetoed", "rejected"}
EFFECTS = {"recommendation", "binding", "internal", "approval", "none"}
CONSEQUENCES = {
    "suspend-meeting", "adjourn-meeting", "adjourn-debate", "close-debate", "decline-competence",
    "require-important-majority", "reconsider", "give-priority", "divide", "do-not-vote",
    "limit-speeches", "caucus", "record",
}
METHODS = {"show-of-hands", "recorded-vote", "roll-call", "secret-ballot"}
COMPARISONS = {"is", "is-not", "below", "at-most", "above", "at-least", "before", "from"}
CAPABILITIES = {"speak", "reply", "cosponsor", "propose", "point-of-order"}
CHOICES = {
    ("presiding", "vote"): {"never", "as-member", "when-decisive"},
    ("explanations", "sponsors"): {"never", "after-amendment", "allowed"},
    ("amendments", "order"): {"furthest-removed", "additions-and-deletions-first"},
    ("division", "objection"): {"vote", "mover-ends-matter", "always"},
    ("points", "appeal-question"): {"overturn", "sustain"},
    ("effect", "is"): EFFECTS,
}
KEYS = {
    "presiding": {"title", "vote", "rule"},
    "quorum": {"to-open", "to-open-strict", "to-decide", "to-decide-strict", "opening-rule", "deciding-rule"},
    "majorities": {"ordinary", "important", "important-heads", "parts-of-important", "procedural", "second-vote"},
    "voting": {"methods", "method-rule", "own-vote-rule", "interruption-rule", "correction-rule", "status-rule", "abstention-on-procedure", "pass-rule"},
    "explanations": {"sponsors", "sponsors-rule", "after-secret-ballot", "once-per-text", "rule", "seconds"},
    "speakers": {"order-rule", "closed-list-rule", "time-rule", "reply-rule", "reply-seconds", "concerned-state-rule"},
    "proposals": {"order-rule", "sponsors-rule", "notice-rule", "budget-rule", "budget-hours", "withdrawal-rule", "withdrawal-only-unamended", "seconder-may-insist", "non-member-rule", "rules-amendment-rule", "other-body-seized-rule"},
    "amendments": {"order", "order-rule", "definition-rule", "friendly-rule"},
    "division": {"objection", "rule", "motion"},
    "points": {"rule", "appeal-by", "appeal-question", "appeal-needs-second", "appeal-rule"},
    "motions": {"precedence-rule", "only-higher-rank", "severity-rule", "table", "without"},
    "without-vote": {"rule", "objection-forces-vote"},
    "elections": {"majority", "strict", "of-members", "ballot-rule", "single-seat-rule", "several-seats-rule", "acclamation-rule", "lot-breaks-tie"},
    "eligibility": {"observers-rule", "arrears-rule", "suspension-rule", "credentials-rule", "party-to-dispute-rule"},
    "preliminary-question": {"by", "rule"},
    "effect": {"is", "rule"},
    "like": None, "without": None, "note": None,
}
NEEDED = {
    "presiding": {"title", "vote", "rule"}, "quorum": {"opening-rule", "deciding-rule"},
    "majorities": {"ordinary"},
    "voting": {"methods", "method-rule", "own-vote-rule", "interruption-rule", "correction-rule"},
    "explanations": {"sponsors", "sponsors-rule", "rule"},
    "speakers": {"order-rule", "closed-list-rule", "time-rule"},
    "proposals": {"order-rule", "sponsors-rule", "withdrawal-rule"},
    "amendments": {"order", "order-rule", "definition-rule"},
    "points": {"rule", "appeal-by", "appeal-question", "appeal-rule"},
    "motions": {"precedence-rule"}, "eligibility": {"observers-rule"}, "effect": {"is", "rule"},
}
OMISSIBLE = {"division", "without-vote", "elections", "preliminary-question"}
MOTION = {"kind", "title", "consequence", "rank", "mover-speaks", "speakers-for", "speakers-against", "by", "needs-second", "mover-on-prevailing-side", "needs-text", "rule"}
RULE = {"title", "source", "checked", "nature", "when", "then", "notes", "see-also", "found-at"}
DECISION = {"title", "requires", "tie", "quorum", "veto", "weightings", "cites", "from", "to", "note"}
BODY = {"name", "former", "note", "aliases", "kind", "parent", "stage", "members", "seats", "classes", "procedure", "exists"}


def word(value):
    """YAML reads a bare yes or no as a truth value; in a pack it is often a word."""
    return {True: "yes", False: "no"}.get(value, value) if isinstance(value, bool) else value


def is_fraction(value):
    match = re.fullmatch(r"(\d+)/(\d+)|(\d+)%", str(value))
    if not match:
        return False
    part, whole = (int(match[1]), int(match[2])) if match[1] else (int(match[3]), 100)
    return 0 < part <= whole <= 10_000


class Pack:
    def __init__(self, folder, wrong):
        self.name, self.sections = folder.name, {}
        for file in sorted(folder.glob("*.yaml")):
            try:
                data = yaml.safe_load(file.read_text()) or {}
            except yaml.YAMLError as error:
                wrong(f"{file}: {error}")
                continue
            for section, value in data.items():
                if section not in SECTIONS:
                    wrong(f"{file}: unknown section {section}")
                elif section == "default-checked":
                    pass
                elif section in LISTS:
                    self.sections.setdefault(section, []).extend(value or [])
                else:
                    whole = self.sections.setdefault(section, {})
                    for key, entry in (value or {}).items():
                        if key in whole and section not in REPEATABLE:
                            wrong(f"{file}: {section}: {key} stands twice")
                        whole[key] = entry

    def __getitem__(self, section):
        return self.sections.get(section, [] if section in LISTS else {})


class Checker:
    def __init__(self, root):
        self.wrong = []
        self.packs = {f.name: Pack(f, self.wrong.append) for f in sorted(root.iterdir()) if f.is_dir()}

    def say(self, *parts):
        self.wrong.append(": ".join(str(part) for part in parts))

    def reach(self, pack):
        """The pack and all that it uses, directly or through another."""
        found, todo = [], [pack.name]
        while todo:
            name = todo.pop(0)
            if name in found:
                continue
            if name not in self.packs:
                self.say(pack.name, f"uses {name}, which is no pack")
                continue
            found.append(name)
            todo += self.packs[name]["institution"].get("uses", [])
        return [self.packs[name] for name in found]

    def check(self):
        for pack in self.packs.values():
            self.check_pack(pack)

    def check_pack(self, pack):
        at = pack.name
        reach = self.reach(pack)
        self.rules = {k for p in reach for k in p["rules"]}
        self.decisions = {k for p in reach for k in p["decision-rules"]}
        institution = pack["institution"]
        if institution.get("id") != pack.name:
            self.say(at, "institution id is not the folder's name")
        self.only(at, "institution", institution, {"id", "name", "aliases", "uses", "default-checked"})
        self.one_of(at, "default-checked", institution.get("default-checked", "unchecked"), CHECKED)

        for key, rule in pack["rules"].items():
            where = f"{at}: rule {key}"
            self.only(where, "rule", rule, RULE)
            for needed in ("title", "source", "then"):
                if needed not in rule:
                    self.say(where, f"no {needed}")
            if "checked" in rule:
                self.one_of(where, "checked", rule["checked"], CHECKED)
            self.one_of(where, "nature", rule.get("nature", "text"), NATURE)
            for other in rule.get("see-also", []):
                self.cite(where, other)
            sources = {k for p in reach for k in p["sources"]}
            for source in rule.get("found-at", []):
                if not isinstance(source, str) or source not in sources:
                    self.say(where, f"found at {source}, which is no source")

        rows = [(k, r) for k, v in pack["decision-rules"].items() for r in (v if isinstance(v, list) else [v])]
        for key, rule in rows:
            where = f"{at}: decision rule {key}"
            self.only(where, "decision rule", rule, DECISION)
            self.requirement(where, rule.get("requires"))
            if "tie" in rule:
                self.one_of(where, "tie", rule["tie"], TIES)
            if "quorum" in rule and not is_fraction(rule["quorum"].get("fraction")):
                self.say(where, "quorum without a fraction")
            for cited in rule.get("cites", []):
                self.cite(where, cited)

        for observer in pack["observers"]:
            for capability in observer.get("capabilities", []):
                self.one_of(f"{at}: observer {observer.get('code')}", "capability", capability, CAPABILITIES)

        bodies = {k for p in reach for k in p["bodies"]}
        for key, body in pack["bodies"].items():
            where = f"{at}: body {key}"
            self.only(where, "body", body, BODY)
            self.one_of(where, "stage", body.get("stage"), STAGES)
            if "parent" in body and body["parent"] not in bodies:
                self.say(where, f"parent {body['parent']} is no body")
            members = body.get("members")
            if isinstance(members, str) and members not in bodies | {"all", "terms"}:
                self.say(where, f"members {members!r}")
            procedure = body.get("procedure")
            uses = [row.get("use") for row in procedure] if isinstance(procedure, list) else [procedure] if procedure else []
            if not uses and body.get("stage") != "reports":
                self.say(where, "no procedure")
            for name in uses:
                if self.procedure(pack, name) is None:
                    self.say(where, f"procedure {name} is not defined")

        for key in pack["procedures"]:
            self.check_procedure(pack, key)

        actions = {k for p in reach for k in p["actions"]}
        seen = set()
        for power in pack["powers"]:
            where = f"{at}: power {power.get('body')} {power.get('action')}"
            self.only(where, "power", power, {"body", "action", "extent", "basis", "rule", "by", "from", "to", "note"})
            if power.get("body") not in bodies:
                self.say(where, "no such body")
            if power.get("action") not in actions:
                self.say(where, "no such action")
            row = (power.get("body"), power.get("action"), power.get("from"))
            if row in seen:
                self.say(where, "stands twice")
            seen.add(row)
            self.one_of(where, "extent", power.get("extent"), EXTENTS)
            self.cite(where, power.get("rule"))
            if "by" in power:
                self.cite_decision(where, power["by"])

        for route in pack["routes"]:
            where = f"{at}: route from {route.get('from')} {route.get('occasion')}"
            self.only(where, "route", route, {"from", "occasion", "to", "becomes", "rule", "within-working-days", "since", "until", "note"})
            for body in (route.get("from"), route.get("to")):
                if body is not None and body not in bodies:
                    self.say(where, f"{body} is no body")
            self.one_of(where, "occasion", route.get("occasion"), OCCASIONS)
            self.cite(where, route.get("rule"))

        for key, question in pack["questions"].items():
            where = f"{at}: question {key}"
            self.only(where, "question", question, {"asks", "cases"})
            cases = question.get("cases", [])
            for place, case in enumerate(cases, 1):
                self.only(f"{where}: case {place}", "case", case, {"when", "answer", "rule", "because"})
                for needed in ("answer", "rule", "because"):
                    if needed not in case:
                        self.say(where, f"case {place} without {needed}")
                if not isinstance(word(case.get("answer")), str):
                    self.say(where, f"case {place}: the answer is not a word")
                self.cite(where, case.get("rule"))
                if "when" in case:
                    self.condition(where, case["when"])
                elif place < len(cases):
                    self.say(where, f"case {place} has no `when`, so those after it are never reached")
            if not cases or "when" in cases[-1]:
                self.say(where, "no case for everything else")

        for key, docket in pack["dockets"].items():
            where = f"{at}: docket {key}"
            self.only(where, "docket", docket, {"title", "rule", "states", "steps"})
            self.cite(where, docket.get("rule"))
            states, reached = docket.get("states", []), set()
            for step in docket.get("steps", []):
                self.only(where, "step", step, {"act", "from", "to", "requires", "rule"})
                for state in list(step.get("from", [])) + [step.get("to")]:
                    reached.add(state)
                    if state not in states:
                        self.say(where, f"{step.get('act')}: {state} is no state")
                if "requires" in step:
                    self.condition(where, step["requires"])
                self.cite(where, step.get("rule"))
            for state in states:
                if state not in reached:
                    self.say(where, f"no step leads to or from {state}")

    def procedure(self, pack, name):
        if "/" in str(name):
            owner, name = name.split("/", 1)
            if owner not in [p.name for p in self.reach(pack)]:
                return None
            return self.packs[owner]["procedures"].get(name)
        return pack["procedures"].get(name)

    def whole(self, pack, name, trail=()):
        """A procedure with what it takes from others: sections, and motions by kind."""
        own = self.procedure(pack, name)
        if own is None or name in trail:
            return {}
        owner = self.packs[name.split("/")[0]] if "/" in name else pack
        result = dict(self.whole(owner, own["like"], trail + (name,))) if "like" in own else {}
        motions = dict(result.get("motions", {}))
        table = {m.get("kind"): m for m in motions.get("table", [])}
        for name_out in own.get("without", []):
            if name_out in OMISSIBLE:
                result.pop(name_out, None)
            elif table.pop(name_out, None) is None:
                self.say(pack.name, f"procedure {name}", f"takes out {name_out}, which is not there")
        for section, value in own.items():
            if section in ("like", "without", "note"):
                continue
            if section != "motions":
                result[section] = value
                continue
            for kind in value.get("without", []):
                if kind not in table:
                    self.say(pack.name, f"procedure {name}", f"takes out {kind}, which is not there")
                table.pop(kind, None)
            table.update({m.get("kind"): m for m in value.get("table", [])})
            motions.update({k: v for k, v in value.items() if k not in ("table", "without")})
        motions["table"] = list(table.values())
        result["motions"] = motions
        return result

    def check_procedure(self, pack, key):
        where = f"{pack.name}: procedure {key}"
        own = pack["procedures"][key]
        for section, value in own.items():
            if section not in KEYS:
                self.say(where, f"unknown section {section}")
            elif KEYS[section] is not None:
                self.only(f"{where}: {section}", section, value, KEYS[section])
        if "like" in own and self.procedure(pack, own["like"]) is None:
            self.say(where, f"like {own['like']}, which is not defined or not used")
        whole = self.whole(pack, key)
        for section, needed in NEEDED.items():
            if section not in whole:
                self.say(where, f"no {section}")
                continue
            for name in sorted(needed - set(whole[section])):
                self.say(where, f"{section} without {name}")
        for section, value in whole.items():
            if not isinstance(value, dict):
                continue
            for name, entry in value.items():
                at = f"{where}: {section}: {name}"
                if (section, name) in CHOICES:
                    self.one_of(at, "value", word(entry), CHOICES[section, name])
                elif name == "rule" or name.endswith("-rule") or name == "parts-of-important":
                    self.cite(at, entry)
                elif name in ("by", "appeal-by"):
                    self.cite_decision(at, entry)
                elif section == "majorities" and isinstance(entry, dict):
                    self.only(at, "majority", entry, {"by", "rule"})
                    self.cite(at, entry.get("rule"))
                    self.cite_decision(at, entry.get("by"))
                elif name in ("to-open", "to-decide", "majority") and not is_fraction(entry):
                    self.say(at, f"{entry!r} is no fraction")
        for method in whole.get("voting", {}).get("methods", []):
            self.one_of(where, "method", method, METHODS)
        ranks = {}
        for motion in whole["motions"]["table"]:
            at = f"{where}: motion {motion.get('kind')}"
            self.only(at, "motion", motion, MOTION)
            for needed in ("kind", "title", "consequence", "by", "rule"):
                if needed not in motion:
                    self.say(at, f"no {needed}")
            self.one_of(at, "consequence", motion.get("consequence"), CONSEQUENCES)
            self.cite(at, motion.get("rule"))
            self.cite_decision(at, motion.get("by"))
            if motion.get("rank") is not None:
                if motion["rank"] in ranks:
                    self.say(at, f"rank {motion['rank']} is that of {ranks[motion['rank']]} too")
                ranks[motion["rank"]] = motion.get("kind")
        division = whole.get("division")
        if division and division.get("motion") not in {m.get("kind") for m in whole["motions"]["table"]}:
            self.say(where, f"division by {division.get('motion')}, which is not in the table of motions")
        if "require-important-majority" in {m.get("consequence") for m in whole["motions"]["table"]}:
            if "important" not in whole.get("majorities", {}):
                self.say(where, "a motion to require the majority of important questions, and no such majority")

    def requirement(self, where, test):
        if not isinstance(test, dict) or len(test) != 1:
            self.say(where, f"requires {test!r}")
            return
        (kind, value), = test.items()
        if kind in ("all", "any"):
            for part in value:
                self.requirement(where, part)
        elif kind == "not":
            self.requirement(where, value)
        elif kind == "share":
            self.only(where, "share", value, {"of", "base", "fraction", "strict", "group"})
            self.one_of(where, "of", word(value.get("of")), COUNTED)
            self.one_of(where, "base", value.get("base"), BASES)
            if not is_fraction(value.get("fraction")):
                self.say(where, f"{value.get('fraction')!r} is no fraction")
            if not isinstance(value.get("strict"), bool):
                self.say(where, "strict is not said")
        elif kind in ("min", "max"):
            self.only(where, kind, value, {"of", "number", "group"})
            self.one_of(where, "of", word(value.get("of")), COUNTED)
            if not isinstance(value.get("number"), int):
                self.say(where, f"{kind} without a number")
        elif kind in ("no-negative", "all-affirm"):
            self.only(where, kind, value, {"group"})
            if "group" not in value:
                self.say(where, f"{kind} without a group")
        elif kind == "max-withholding":
            self.only(where, kind, value, {"number", "group"})
        else:
            self.say(where, f"{kind} is no requirement")

    def condition(self, where, test):
        if not isinstance(test, dict):
            self.say(where, f"condition {test!r}")
        elif "fact" in test:
            others = [key for key in test if key != "fact"]
            if len(others) != 1 or others[0].removesuffix("-fact") not in COMPARISONS:
                self.say(where, f"comparison {others}")
                return
            comparison, value = others[0], test[others[0]]
            if comparison in ("before", "from") and not isinstance(value, datetime.date):
                self.say(where, f"{comparison} wants a day, not {value!r}")
            if comparison in ("below", "at-most", "above", "at-least") and not isinstance(value, int):
                self.say(where, f"{comparison} wants a whole number, not {value!r}")
        elif len(test) == 1:
            (kind, value), = test.items()
            if kind in ("all", "any"):
                for part in value:
                    self.condition(where, part)
            elif kind == "not":
                self.condition(where, value)
            elif kind != "stated":
                self.say(where, f"{kind} is no condition")
        else:
            self.say(where, f"condition {test!r}")

    def only(self, where, what, value, known):
        if not isinstance(value, dict):
            self.say(where, f"{what} is not a mapping")
            return
        for key in value:
            if word(key) not in known:
                self.say(where, f"unknown key {key}")

    def one_of(self, where, what, value, known):
        if value not in known:
            self.say(where, f"{what} {value!r} is none of {', '.join(sorted(known))}")

    def cite(self, where, rule):
        if rule not in self.rules:
            self.say(where, f"cites rule {rule}, which is not defined")

    def cite_decision(self, where, rule):
        if rule not in self.decisions:
            self.say(where, f"cites decision rule {rule}, which is not defined")

    def check_catalogue(self, path):
        catalogue = yaml.safe_load(pathlib.Path(path).read_text())
        for section, entries in (("rules", catalogue["rules"]), ("decision-rules", catalogue["decision_rules"])):
            for entry in entries:
                owners = [p.name for p in self.packs.values() if entry["id"] in p[section]]
                if len(owners) != 1:
                    self.say("catalogue", f"{entry['id']} stands in {owners or 'no pack'}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("directory", nargs="?", default="Institutions")
    arguments.add_argument("--catalogue")
    given = arguments.parse_args()
    checker = Checker(pathlib.Path(given.directory))
    checker.check()
    if given.catalogue:
        checker.check_catalogue(given.catalogue)
    for line in checker.wrong:
        print(line)
    counts = {s: sum(len(p[s]) for p in checker.packs.values()) for s in ("rules", "decision-rules", "bodies", "procedures", "powers", "questions", "dockets")}
    print(f"{len(checker.packs)} packs: " + ", ".join(f"{n} {s}" for s, n in counts.items()) + f"; {len(checker.wrong)} wrong")
    return 1 if checker.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
