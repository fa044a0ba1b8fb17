import CanonicalJSON
import HTTPTypes
import PlenaryLanguages
import PlenaryModel
import Secretariat

// What programs send besides orders, read strictly: what is not understood is refused, with its
// place, never skipped.

extension Visit {
  /// Every member of the body; nothing more may stand in it.
  func fields<Value>(
    _ read: (inout FieldReader) throws(UnreadableEvent) -> Value
  ) throws -> Value {
    let object = try json()
    do { return try FieldReader.all(of: .object(object), read) } catch {
      throw notUnderstood(error)
    }
  }

  func notUnderstood(_ error: UnreadableEvent) -> Problem {
    Problem(
      .unprocessableContent, "not-understood", words[.problemNotUnderstood],
      "\(error.message) (\(error.path)).")
  }

  func notUnderstood(_ detail: String) -> Problem {
    Problem(.unprocessableContent, "not-understood", words[.problemNotUnderstood], detail)
  }

  /// A whole number after the question mark.
  func number(_ name: String, in range: ClosedRange<Int64>) throws -> Int64? {
    guard let text = query(name) else { return nil }
    guard let number = Int64(text), range.contains(number) else {
      throw Problem(
        .badRequest, "not-understood", words[.problemNotUnderstood],
        "\(name): a whole number from \(range.lowerBound) to \(range.upperBound) was expected.")
    }
    return number
  }
}
