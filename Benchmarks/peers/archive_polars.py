"""The three jobs of bitsets.c in Polars, with the same checksums.

python3 archive_polars.py votes_long.csv rollcalls.csv
"""

import sys
import time

import polars as pl


def main(votes_path: str, calls_path: str) -> None:
    start = time.perf_counter()
    calls = pl.read_csv(calls_path, infer_schema=False).select(
        pl.col("rcid").cast(pl.Int64).alias("id"),
        pl.col("session").cast(pl.Int64),
        *(pl.col(f"{name}_published").cast(pl.Int64, strict=False).alias(name)
          for name in ("yes", "no", "abstain")))
    votes = pl.read_csv(
        votes_path, schema={"rcid": pl.Int64, "ccode": pl.Int64, "iso3": pl.String,
                            "vote": pl.String}).select(
        pl.col("rcid").alias("id"), pl.col("ccode").alias("code"), "vote")
    loaded = time.perf_counter()
    tallies = votes.group_by("id").agg(
        *((pl.col("vote") == letter).sum().cast(pl.Int64).alias(letter) for letter in "YANX"))
    tallies = tallies.join(calls, on="id")
    totals = tallies.select(
        pl.len().alias("calls"),
        ((pl.col("yes") == pl.col("Y")) & (pl.col("no") == pl.col("N"))
         & (pl.col("abstain") == pl.col("A"))).sum().alias("agreeing"),
        (pl.col("yes").is_null() | pl.col("no").is_null()
         | pl.col("abstain").is_null()).sum().alias("missing"),
        (pl.col("id") * (pl.col("Y") + 3 * pl.col("A") + 7 * pl.col("N") + 11 * pl.col("X")))
        .sum().alias("checksum")).row(0, named=True)
    print(f"tallies: {totals['calls']} roll calls, {totals['agreeing']} as published, "
          f"{totals['calls'] - totals['agreeing'] - totals['missing']} otherwise, "
          f"{totals['missing']} without totals, checksum {totals['checksum']}")
    tallied = time.perf_counter()
    divided = tallies.filter(
        pl.max_horizontal("Y", "A", "N") < pl.col("Y") + pl.col("A") + pl.col("N"))
    cast = (
        votes.filter(pl.col("vote") != "X")
        .join(divided.select("id", "session"), on="id")
        .with_columns(
            pl.col("vote").replace_strict({"Y": 2, "A": 1, "N": 0}, return_dtype=pl.Int64)
            .alias("choice"))
        .drop("vote"))
    checksum = 0
    # One session at a time: the pairs of all roll calls at once are too many rows.
    for part in cast.partition_by("session"):
        pairs = (
            part.join(part, on="id", suffix="_b").filter(pl.col("code") < pl.col("code_b"))
            .group_by("code", "code_b").agg(
                pl.len().cast(pl.Int64).alias("both"),
                (2 - (pl.col("choice") - pl.col("choice_b")).abs()).sum().alias("points")))
        checksum += part["session"][0] * pairs.select(
            ((pl.col("points") + 5 * pl.col("both"))
             * (pl.col("code") * pl.col("code_b") % 1009)).sum()).item()
    compared = time.perf_counter()
    print(f"agreement: checksum {checksum}")
    print(f"seconds: load {loaded - start:.3f}, tallies {tallied - loaded:.4f}, "
          f"agreement {compared - tallied:.4f}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: archive_polars.py votes_long.csv rollcalls.csv")
    main(sys.argv[1], sys.argv[2])
