import HTTPTypes
import PlenaryDocuments
import PlenaryModel

/// An amendment in the words in which delegations write them: "In operative paragraph 2, replace the
/// word 'requests' by 'urges'".
enum InstructedAmendment {
  /// What the words come to for the engine.
  ///
  /// - Throws: `Problem` with what could not be read, does not fit, or has no place in the text that is
  ///   voted on; then nothing is moved.
  static func operations(
    _ words: String, to document: Document, named name: String
  ) throws -> [AmendmentOperation] {
    let reading = AmendmentReading(words)
    let resolved = document.resolving(reading.instructions, named: name)
    let (operations, unmapped) = document.engineOperations(of: resolved)
    let faults =
      reading.doubts.map(\.text) + resolved.misfits.map(\.text)
      + (unmapped.isEmpty
        ? [] : ["Titles, headings, annexes and numbers are not part of the text that is voted on."])
    guard faults.isEmpty, !operations.isEmpty else {
      let said = faults.isEmpty ? ["No instruction was found."] : faults
      throw Problem(.unprocessableContent, "amendment-not-read", said.joined(separator: " "))
    }
    return operations
  }
}
