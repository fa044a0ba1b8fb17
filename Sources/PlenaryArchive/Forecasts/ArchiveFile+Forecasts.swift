import CanonicalJSON
import GRDB
import PlenaryAnalysis
import PlenaryModel

/// A forecast with its number in the archive.
public struct NumberedForecast: Sendable, Hashable {
  public let number: Int64
  public let forecast: StoredForecast
  /// The vote that it foretold, once somebody said which it is.
  public let vote: Int64?
}

extension ArchiveFile {
  /// Keeps a forecast as it was made; it is never changed.
  public func keep(_ forecast: StoredForecast) throws -> Int64 {
    try database.write { db in
      try db.execute(
        sql: """
          INSERT INTO forecast (vote, body, title, author, made, content)
          VALUES (NULL, ?, ?, ?, ?, ?)
          """,
        arguments: [
          forecast.draft.body.code, forecast.draft.title, forecast.author, forecast.made,
          JSONValue.object(forecast.json).text(),
        ])
      return db.lastInsertedRowID
    }
  }

  /// All forecasts, the first first.
  public func forecasts() throws -> [NumberedForecast] {
    try database.read { db in
      try Row.fetchAll(db, sql: "SELECT id, vote, content FROM forecast ORDER BY id").compactMap {
        row in
        guard let object = (try? JSONValue(parsing: row["content"] as String))?.objectValue,
          let forecast = StoredForecast(json: object)
        else { return nil }
        return NumberedForecast(number: row["id"], forecast: forecast, vote: row["vote"])
      }
    }
  }

  /// Says which vote a forecast foretold.
  ///
  /// - Throws: `ArchiveError` where the vote is of another body, or was taken before the day up to
  ///   which the forecast knows votes.
  public func settle(_ forecast: NumberedForecast, by vote: ArchivedVote) throws {
    if vote.body != forecast.forecast.draft.body {
      throw ArchiveError("Forecast \(forecast.number) is of another body.")
    }
    if vote.precision == .day, vote.day < forecast.forecast.draft.day {
      throw ArchiveError(
        "The vote was taken on \(vote.day), and forecast \(forecast.number) knows votes to "
          + "\(forecast.forecast.draft.day).",
        hint: "A forecast is judged by what came after it.")
    }
    try database.write { db in
      try db.execute(
        sql: "UPDATE forecast SET vote = ? WHERE id = ?", arguments: [vote.id, forecast.number])
    }
  }
}

extension ArchiveContents {
  /// Votes that may be the one that a forecast foretold: in the same body, of the same kind, not before
  /// its day, with the same symbol or a like title; the likeliest first.
  public func votes(foretoldBy forecast: StoredForecast) -> [Int] {
    let draft = forecast.draft
    let later = votes.indices.filter {
      votes[$0].body == draft.body && votes[$0].day >= draft.day && votes[$0].listed.namesMembers
        && [draft.kind, .unstated].contains(votes[$0].kind)
    }
    if !draft.symbol.isEmpty {
      let named = Set(votes(named: draft.symbol))
      let found = later.filter { named.contains($0) }
      if !found.isEmpty { return found }
    }
    let near = later.filter { votes[$0].day.number <= draft.day.number + 400 }
    let index = TitleIndex(titles: near.map { votes[$0].first(\.title) })
    // Of a yearly text the next vote is meant.
    return index.matches(to: draft.title)
      .sorted {
        ($1.similarity, votes[near[$0.index]].day) < ($0.similarity, votes[near[$1.index]].day)
      }
      .prefix(5).map { near[$0.index] }
  }
}
