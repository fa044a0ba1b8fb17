"""The three jobs of bitsets.c in DuckDB, with the same checksums.

python3 archive_duckdb.py votes_long.csv rollcalls.csv
"""

import sys
import time

import duckdb


def main(votes_path: str, calls_path: str) -> None:
    db = duckdb.connect()
    start = time.perf_counter()
    db.execute(
        """create table calls as
           select rcid::bigint as id, session::int as session,
                  try_cast(yes_published as int) as yes, try_cast(no_published as int) as no,
                  try_cast(abstain_published as int) as abstain
           from read_csv(?, header = true, all_varchar = true)""",
        [calls_path])
    db.execute(
        """create table votes as
           select rcid::bigint as id, ccode::bigint as code, vote
           from read_csv(?, header = true, all_varchar = true)""",
        [votes_path])
    loaded = time.perf_counter()
    counted = """
        select id, count(*) filter (vote = 'Y') as y, count(*) filter (vote = 'A') as a,
               count(*) filter (vote = 'N') as n, count(*) filter (vote = 'X') as x
        from votes group by id"""
    db.execute(f"create table tallies as {counted}")
    calls, agreeing, missing, checksum = db.execute(
        """select count(*), count(*) filter (yes = y and no = n and abstain = a),
                  count(*) filter (yes is null or no is null or abstain is null),
                  sum(id * (y + 3 * a + 7 * n + 11 * x))::bigint
           from tallies join calls using (id)""").fetchone()
    print(f"tallies: {calls} roll calls, {agreeing} as published, "
          f"{calls - agreeing - missing} otherwise, {missing} without totals, "
          f"checksum {checksum}")
    tallied = time.perf_counter()
    # In favour is 2, abstaining 1, against 0: the points of a pair are 2 less their distance.
    (checksum,) = db.execute(
        """with cast_votes as (
             select votes.id, session, code,
                    case vote when 'Y' then 2 when 'A' then 1 when 'N' then 0 end as choice
             from votes join tallies using (id) join calls using (id)
             where greatest(y, a, n) < y + a + n and vote <> 'X'),
           pairs as (
             select one.session, one.code as a, other.code as b,
                    count(*) as both_cast,
                    sum(2 - abs(one.choice - other.choice)) as points
             from cast_votes one join cast_votes other
               on one.id = other.id and one.code < other.code
             group by all)
           select sum(session * (points + 5 * both_cast) * ((a * b) % 1009))::bigint from pairs
        """).fetchone()
    compared = time.perf_counter()
    print(f"agreement: checksum {checksum}")
    print(f"seconds: load {loaded - start:.3f}, tallies {tallied - loaded:.4f}, "
          f"agreement {compared - tallied:.4f}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: archive_duckdb.py votes_long.csv rollcalls.csv")
    main(sys.argv[1], sys.argv[2])
