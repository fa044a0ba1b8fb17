import PlenaryDocuments

/// A text with changes of every kind: words, paragraphs in and out, new numbers.
enum Revisions {
  static func sample() throws -> RevisedText {
    let before = """
      General Assembly
      A/99/L.3
      Chad: draft resolution

      Silence in libraries

      The General Assembly,

      Noting the noise,

      1. Urges all readers to be silent;

      2. Requests the Librarian to buy lamps;

      3. Decides to remain seized of the matter.
      """
    var text = RevisedText(try PlainTextReader().read(before).document)
    let first = text.blocks.count - 3
    text.blocks[first].words = TrackedText([
      .init(.styled(.italic, [.words("Urges")]), .deleted),
      .init(.styled(.italic, [.words("Calls upon")]), .inserted),
      .init(.words(" all readers to be ")), .init(.words("silent"), .deleted),
      .init(.words("quiet"), .inserted), .init(.words(";")),
    ])
    text.blocks[first + 1].revision = .deleted
    text.blocks[first + 2].number = TrackedText([
      .init(.words("3."), .deleted), .init(.words("2."), .inserted),
    ])
    text.blocks.append(
      RevisedBlock(
        .block(.operative), number: TrackedText(RichText("3.")),
        words: TrackedText(RichText("Invites donors to give chairs.")), revision: .inserted))
    return text
  }
}
