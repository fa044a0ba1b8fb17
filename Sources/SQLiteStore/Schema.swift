import GRDB

/// The tables of a record, made and changed by migrations only.
enum Schema {
  /// "PLNY", in the file's header: tells a record from other SQLite databases.
  static let applicationID: Int32 = 0x504C_4E59

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 entries, tree and key") { db in
      try db.execute(
        sql: """
          PRAGMA application_id = \(applicationID);

          -- The log that this file holds; one row.
          CREATE TABLE log (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            verifier_key TEXT NOT NULL
          ) STRICT;

          CREATE TABLE meeting (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE
          ) STRICT;

          -- One row an entry, in the order of the log. The body is canonical JSON. The one writer
          -- keeps sequences and idempotency keys unique in a meeting: an index of them would be
          -- written all over, a page an entry, and halve the speed of appending.
          CREATE TABLE entry (
            log_index INTEGER PRIMARY KEY,
            meeting INTEGER NOT NULL REFERENCES meeting,
            sequence INTEGER NOT NULL,
            idempotency_key TEXT NOT NULL,
            previous BLOB NOT NULL,
            salt BLOB NOT NULL,
            commitment BLOB NOT NULL,
            body BLOB NOT NULL
          ) STRICT;

          -- Where the entries of a meeting are, in whole blocks of the log (`MeetingIndex`).
          CREATE TABLE place (
            meeting INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            log_index INTEGER NOT NULL,
            PRIMARY KEY (meeting, sequence)
          ) STRICT, WITHOUT ROWID;

          -- Roots of complete subtrees of 256^level leaves, from level 1; level 0 are the leaf
          -- hashes of the entries' commitments.
          CREATE TABLE tree_hash (
            level INTEGER NOT NULL,
            place INTEGER NOT NULL,
            hash BLOB NOT NULL,
            PRIMARY KEY (level, place)
          ) STRICT, WITHOUT ROWID;
          """)
    }
    migrator.registerMigration("secrets") { db in
      try db.execute(
        sql: """
          -- What a server has to remember and never shows (`SecretShelf`); nothing of the record.
          CREATE TABLE secret (
            drawer TEXT NOT NULL,
            name TEXT NOT NULL,
            value BLOB NOT NULL,
            PRIMARY KEY (drawer, name)
          ) STRICT, WITHOUT ROWID;
          """)
    }
    migrator.registerMigration("2 open secret ballots") { db in
      try db.execute(
        sql: """
          -- Boxes of secret ballots that are not closed. The key is NULL once casting is open.
          CREATE TABLE open_ballot (
            name TEXT PRIMARY KEY,
            sealed_key BLOB
          ) STRICT, WITHOUT ROWID;

          -- Papers, until they are published together. No row number, no time, no order of casting.
          CREATE TABLE ballot_paper (
            ballot TEXT NOT NULL,
            token_hash BLOB NOT NULL,
            paper BLOB NOT NULL,
            PRIMARY KEY (ballot, token_hash)
          ) STRICT, WITHOUT ROWID;
          """)
    }
    return migrator
  }
}
