/// A text of amendments, read: what it asks for, and what could not be read.
///
/// The language of instructions is that of the United Nations and of Model United Nations: "Delete
/// operative paragraph 7", "In the second preambular paragraph, replace the words 'X' by 'Y'",
/// "Substitute 'Y' for 'X'", "paragraph 5 should read:", "After paragraph 3, insert a new paragraph
/// reading:", "Strike clause 3". English only. What is not understood stands in `doubts` with its
/// place; nothing is guessed.
public struct AmendmentReading: Sendable, Hashable {
  public var instructions: [AmendmentInstruction]
  /// What could not be read at all; suppositions stand with their instruction.
  public var doubts: [AmendmentDoubt]

  public var isComplete: Bool { doubts.isEmpty }

  /// - Parameter organ: whose resolutions are meant by "resolution 1970 (2011)" where the text does
  ///   not say; the Security Council's if it is not known.
  public init(_ text: String, organ: SpokenOrgan? = nil) {
    var reader = InstructionReader(text, organ: organ)
    reader.read()
    instructions = reader.instructions
    doubts = reader.doubts
  }

  /// New words whose instruction stands elsewhere, as where a report says that an amendment "replaces
  /// paragraphs 7 and 8" and quotes nothing but the new text.
  public init(newText: String, replacing target: AmendmentTarget) {
    let text = newText.trimmingBlanks
    let span = 0..<newText.unicodeScalars.count
    instructions =
      text.isEmpty ? [] : [AmendmentInstruction(.replace(target, by: text), span: span)]
    doubts = text.isEmpty ? [AmendmentDoubt(.noNewText, span, "", understood: target.text)] : []
  }
}
