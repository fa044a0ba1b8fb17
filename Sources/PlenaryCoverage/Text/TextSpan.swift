/// From a place in a text to another, the second not included, counted in Unicode scalars from 0:
/// the count of Python, of ECMAScript's code points and of most annotation tools.
public struct TextSpan: Sendable, Hashable, Comparable, CustomStringConvertible {
  public var start: Int
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  public var length: Int { end - start }

  /// The span from the beginning of the first to the end of the last.
  public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(min(start, other.start), max(end, other.end))
  }

  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }

  public var description: String { "\(start)..<\(end)" }
}

/// A text whose places are Unicode scalars.
struct SourceText: Sendable {
  let scalars: [Unicode.Scalar]

  /// Texts longer than this are read to here, and the reader says so.
  static let maximumScalars = 4_000_000

  init(_ text: String) { scalars = Array(text.unicodeScalars.prefix(SourceText.maximumScalars)) }

  func quote(_ span: TextSpan) -> String {
    let from = min(max(0, span.start), scalars.count)
    let to = min(max(from, span.end), scalars.count)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[from..<to])
    return String(view)
  }

  /// The words between, with line breaks and runs of blanks as one blank.
  func plainQuote(_ span: TextSpan) -> String {
    quote(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
