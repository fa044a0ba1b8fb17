import GRDB

/// The tables of an archive, made and changed by migrations only.
enum ArchiveSchema {
  /// "PLNA", in the file's header: tells an archive from other SQLite databases.
  static let applicationID: Int32 = 0x504C_4E41

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 votes and their sources") { db in
      try db.execute(
        sql: """
          PRAGMA application_id = \(applicationID);

          -- A file that was imported.
          CREATE TABLE source (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            form TEXT NOT NULL,
            digest TEXT NOT NULL UNIQUE,
            bytes INTEGER NOT NULL,
            rows INTEGER NOT NULL,
            imported TEXT NOT NULL
          ) STRICT;

          -- The place of a member in the choices of a report is its id.
          CREATE TABLE member (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE
          ) STRICT;

          -- A vote that was taken; what is known of it stands in the reports.
          CREATE TABLE vote (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE
          ) STRICT;

          -- What one source says of one vote. Nothing is ever changed: a later edition that says
          -- otherwise is a new row, and the old one is marked.
          CREATE TABLE report (
            id INTEGER PRIMARY KEY,
            vote INTEGER NOT NULL REFERENCES vote,
            is_superseded INTEGER NOT NULL DEFAULT 0,
            collection TEXT NOT NULL,
            key TEXT NOT NULL,
            sources TEXT NOT NULL,
            line INTEGER NOT NULL,
            institution TEXT NOT NULL,
            body TEXT NOT NULL,
            day TEXT NOT NULL,
            precision TEXT NOT NULL,
            session_name TEXT NOT NULL,
            session INTEGER NOT NULL,
            resolution TEXT NOT NULL,
            draft TEXT NOT NULL,
            committee_report TEXT NOT NULL,
            meeting TEXT NOT NULL,
            title TEXT NOT NULL,
            agenda TEXT NOT NULL,
            subjects TEXT NOT NULL,
            note TEXT NOT NULL,
            link TEXT NOT NULL,
            issues TEXT NOT NULL,
            kind TEXT NOT NULL,
            modality TEXT NOT NULL,
            announced TEXT NOT NULL,
            announced_words TEXT NOT NULL,
            sponsors TEXT NOT NULL,
            yes INTEGER,
            no INTEGER,
            abstain INTEGER,
            not_voting INTEGER,
            members INTEGER,
            -- A byte a member, in the order of member.id: 0 nothing said or no member, 1 in favour,
            -- 2 abstaining, 3 against, 4 not voting.
            choices BLOB NOT NULL
          ) STRICT;
          CREATE INDEX report_by_vote ON report (vote);
          CREATE UNIQUE INDEX report_by_key ON report (collection, key) WHERE is_superseded = 0;

          -- What members said after the result; the result is not changed by it.
          CREATE TABLE statement (
            report INTEGER NOT NULL REFERENCES report,
            member TEXT NOT NULL,
            intended INTEGER,
            words TEXT NOT NULL
          ) STRICT;
          CREATE INDEX statement_by_report ON statement (report);

          CREATE VIRTUAL TABLE words USING fts5 (
            title, agenda, subjects, symbols,
            tokenize = "unicode61 remove_diacritics 2"
          );

          -- A vote that was foretold: by whom, when, on what, and what came of it.
          CREATE TABLE forecast (
            id INTEGER PRIMARY KEY,
            vote INTEGER REFERENCES vote,
            body TEXT NOT NULL,
            title TEXT NOT NULL,
            author TEXT NOT NULL,
            made TEXT NOT NULL,
            content TEXT NOT NULL
          ) STRICT;
          """)
    }
    migrator.registerMigration("2 keys by body, names apart") { db in
      try db.execute(
        sql: """
          DROP INDEX report_by_key;
          CREATE UNIQUE INDEX report_by_key ON report (collection, institution, body, key)
            WHERE is_superseded = 0;
          UPDATE report SET issues = replace(issues, ';', char(31)),
            sponsors = replace(sponsors, ' ', char(31));
          """)
    }
    return migrator
  }
}
