/// Words with what readers see in them: emphasis, links, footnotes, breaks of lines.
///
/// Two rich texts are equal when they say the same in the same form. `plain` is what a search, a
/// comparison or a rule looks at; footnotes are not part of it, since words around a note's mark
/// belong together.
public struct RichText: Sendable, Hashable {
  public var runs: [Inline]

  public init(_ runs: [Inline] = []) { self.runs = runs }

  public init(_ words: String) { runs = words.isEmpty ? [] : [.words(words)] }

  /// The words without form and without footnotes; a break of lines is a space.
  public var plain: String {
    var text = ""
    for run in runs { run.appendPlain(to: &text) }
    return text
  }

  public var isEmpty: Bool { runs.isEmpty }

  /// The footnotes in the order in which they are called.
  public var footnotes: [Footnote] { runs.flatMap(\.footnotes) }

  /// What stands emphasised at the beginning, as the opening words of a paragraph do ("*Recalling
  /// also*"); nil where the text begins plainly.
  public var openingWords: String? {
    for run in runs {
      switch run {
      case .words(let words) where words.allSatisfy(\.isWhitespace): continue
      case .styled(.italic, let inner), .styled(.bold, let inner):
        let words = RichText(inner).plain.trimmingBlanks
        return words.isEmpty ? nil : words
      default: return nil
      }
    }
    return nil
  }
}

/// A piece of running text.
public indirect enum Inline: Sendable, Hashable {
  case words(String)
  case styled(TextStyle, [Inline])
  /// A link; where to, as it is written.
  case link([Inline], to: String)
  case footnote(Footnote)
  case lineBreak
  /// Paragraphs of another text, quoted as a whole: "paragraph 9 shall read:".
  case quoted([Block])
  /// What a source had and this tree has no name for, kept with everything in it.
  case kept(MarkupElement, [Inline])

  func appendPlain(to text: inout String) {
    switch self {
    case .words(let words): text += words
    case .styled(_, let inner), .link(let inner, _), .kept(_, let inner):
      for run in inner { run.appendPlain(to: &text) }
    case .footnote: break
    case .lineBreak: text += " "
    case .quoted(let blocks):
      for block in blocks {
        if !text.isEmpty, !text.hasSuffix(" ") { text += " " }
        text += block.plain
      }
    }
  }

  var footnotes: [Footnote] {
    switch self {
    case .words, .lineBreak: []
    case .styled(_, let inner), .link(let inner, _), .kept(_, let inner): inner.flatMap(\.footnotes)
    case .footnote(let note): [note]
    case .quoted(let blocks): blocks.flatMap(\.footnotes)
    }
  }
}

/// How words look, where that carries meaning in the documents of assemblies.
public enum TextStyle: String, Sendable, Hashable, CaseIterable {
  /// Opening words of paragraphs, names of organs and publications.
  case italic
  case bold
  case underline
  case strikethrough
  case superscript
  case `subscript`
}

/// A note at the foot of the page.
public struct Footnote: Sendable, Hashable {
  /// What stands in the text where it is called: a number, an asterisk.
  public var mark: String
  public var paragraphs: [RichText]
  /// The element of the source where it tells more than the mark: its id, where it is placed.
  public var markup: MarkupElement?

  public init(mark: String, paragraphs: [RichText], markup: MarkupElement? = nil) {
    self.mark = mark
    self.paragraphs = paragraphs
    self.markup = markup
  }

  public var plain: String { paragraphs.map(\.plain).joined(separator: "\n") }
}

/// An element of a source that the tree has no name for: kept, so that writing loses nothing.
public struct MarkupElement: Sendable, Hashable {
  /// The name without its prefix.
  public var name: String
  /// The address of its namespace; empty for that of the document.
  public var namespace: String
  /// In the order of the source.
  public var attributes: [MarkupAttribute]

  public init(name: String, namespace: String = "", attributes: [MarkupAttribute] = []) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
  }

  public subscript(_ name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}

public struct MarkupAttribute: Sendable, Hashable {
  public var name: String
  public var namespace: String
  public var value: String

  public init(_ name: String, _ value: String, namespace: String = "") {
    self.name = name
    self.value = value
    self.namespace = namespace
  }
}

extension StringProtocol {
  /// Without blanks, tabs, breaks of lines and no-break spaces around it.
  var trimmingBlanks: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
