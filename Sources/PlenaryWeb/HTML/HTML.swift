import Markup
import PlenaryRecord

/// A piece of a page. What is put into it by interpolation is escaped, unless it is HTML itself, so
/// that no text of a delegate can become markup.
///
/// ```swift
/// let item: HTML = "<li lang=\(code)>\(name)</li>"
/// ```
struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation {
  private(set) var text: String

  init(stringLiteral text: String) { self.text = text }
  init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }
  /// Markup that was made elsewhere, for example a picture.
  init(markup text: String) { self.text = text }

  static let nothing: HTML = ""

  static func += (left: inout HTML, right: HTML) { left.text += right.text }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    mutating func appendLiteral(_ literal: String) { text += literal }
    mutating func appendInterpolation(_ html: HTML) { text += html.text }
    mutating func appendInterpolation(_ html: HTML?) { if let html { text += html.text } }
    mutating func appendInterpolation(_ string: String) { text += MarkupText.escaped(string) }
    mutating func appendInterpolation(_ string: Substring) {
      text += MarkupText.escaped(String(string))
    }
    mutating func appendInterpolation(_ meeting: MeetingID) {
      text += MarkupText.escaped(meeting.text)
    }
    mutating func appendInterpolation(_ number: some BinaryInteger) { text += String(number) }
    mutating func appendInterpolation(each pieces: some Sequence<HTML>) {
      for piece in pieces { text += piece.text }
    }
    /// The HTML, if the condition holds.
    mutating func appendInterpolation(_ html: @autoclosure () -> HTML, if condition: Bool) {
      if condition { text += html().text }
    }
  }
}

extension Sequence<HTML> {
  func joined(separator: HTML = "") -> HTML {
    var all = HTML.nothing
    var isFirst = true
    for piece in self {
      if !isFirst { all += separator }
      isFirst = false
      all += piece
    }
    return all
  }
}
