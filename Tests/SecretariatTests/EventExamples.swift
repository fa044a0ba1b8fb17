import PlenaryModel
import PlenaryTesting
import Procedure

/// One event of each kind, told as of the Third Committee on 18 November 2014, for
/// `docs/events.md`.
enum EventExamples {
  static let all: [Event] = FactExamples.facts.map { by, fact in
    Event(at: Moment("2014-11-18T15:00:00-05:00")!, by: by, fact)
  }
}
