/// Reads a draft that was pasted as plain text, perhaps from a PDF with broken lines, page heads and
/// notes at the foot, into a document with its doubts.
///
/// Resolutions, decisions, statements of the President, letters, reports and drafts in the forms of
/// Model United Nations are read. Nothing is thrown away but what a page has besides its text; what
/// is not understood is kept and marked.
public struct PlainTextReader: Sendable {
  /// The largest text that is read, in bytes.
  public static let maximumBytes = 16 << 20

  public init() {}

  /// - Throws: where the bytes are no text, or too many.
  public func read(_ bytes: [UInt8]) throws(DraftProblem) -> DraftReading {
    guard bytes.count <= PlainTextReader.maximumBytes else {
      throw DraftProblem(.tooLarge(bytes: bytes.count, allowed: PlainTextReader.maximumBytes))
    }
    let (text, encoding) = try TextEncoding.text(of: bytes)
    var reading = read(unchecked: text)
    if let encoding {
      reading.doubts.insert(Doubt(.encoding(assumed: encoding), at: .whole, excerpt: ""), at: 0)
    }
    return reading
  }

  /// - Throws: where the text is too large.
  public func read(_ text: String) throws(DraftProblem) -> DraftReading {
    guard text.utf8.count <= PlainTextReader.maximumBytes else {
      throw DraftProblem(
        .tooLarge(bytes: text.utf8.count, allowed: PlainTextReader.maximumBytes))
    }
    return read(unchecked: text)
  }

  private func read(unchecked text: String) -> DraftReading {
    let lines = PageFurniture(TextLine.lines(of: text)).removed()
    let foot = FootText(lines)
    var joining = LineJoining(foot.lines)
    let paragraphs = joining.paragraphs()
    var calls = FootnoteCalls(foot.notes)
    let called = calls.placed(in: paragraphs)
    var recogniser = DraftRecogniser(called)
    let document = recogniser.recognise()
    let doubts = joining.doubts + calls.doubts + recogniser.doubts
    return DraftReading(document: document, doubts: doubts.inOrderOfSource)
  }
}

extension [Doubt] {
  /// Those of the whole text first.
  var inOrderOfSource: [Doubt] {
    enumerated().sorted { one, other in
      let (left, right) = (one.element.place.order, other.element.place.order)
      return left == right ? one.offset < other.offset : left < right
    }.map(\.element)
  }
}

extension SourcePlace {
  fileprivate var order: Int {
    switch self {
    case .whole: 0
    case .line(let line, _): line
    case .paragraph(let number): number
    }
  }
}
