import InstitutionFiles
import PlenaryArchive
import PlenaryModel

/// What foretells the votes of one body before one day.
enum Forecaster: Sendable {
  case assembly(AssemblyForecaster)
  case council(CouncilForecaster)
}

/// Forecasters stay at hand once they are made: learning from an archive takes longer than asking.
actor ForecastShelf {
  struct Key: Hashable, Sendable {
    var body: BodyID
    var session: Int
    /// Only votes before it are learnt from.
    var day: Day
    /// Whether some members of the body have a veto.
    var hasVeto: Bool
  }

  private struct Kept {
    var archive: OpenArchive
    var key: Key
    var forecaster: Task<Forecaster, any Error>
  }

  static let capacity = 4
  /// The one that was asked last stands last.
  private var kept: [Kept] = []

  var count: Int { kept.count }

  /// - Throws: what the forecasters throw where there is too little to learn from.
  func forecaster(
    _ key: Key, _ archive: OpenArchive, _ institution: Institution
  ) async throws -> Forecaster {
    // What was learnt from votes that are no longer what the archive says is of no use.
    kept.removeAll { $0.archive !== archive }
    if let place = kept.firstIndex(where: { $0.key == key }) {
      let found = kept.remove(at: place)
      kept.append(found)
      return try await found.forecaster.value
    }
    let task = Task.detached { () throws -> Forecaster in
      key.hasVeto
        ? .council(
          try CouncilForecaster(archive.contents, institution, body: key.body, before: key.day))
        : .assembly(
          AssemblyForecaster(
            archive.contents, body: key.body, session: key.session, before: key.day))
    }
    kept.append(Kept(archive: archive, key: key, forecaster: task))
    if kept.count > ForecastShelf.capacity { kept.removeFirst() }
    return try await task.value
  }
}
