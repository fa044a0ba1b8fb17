/// A picture as text, with what it shows in words and as a table.
///
/// Every picture has a title, a text alternative and the same data as comma-separated values, so
/// that who cannot see it, or does not trust it, has the numbers.
public protocol Picture: Sendable {
  var frame: PictureFrame { get }
  /// The picture in SVG 1.1: one `svg` element, without an XML declaration, so that it can stand in
  /// a page or in a file of its own.
  var svg: String { get }
  /// The data of the picture (RFC 4180), numbers with a point and a fixed number of decimals.
  var csv: String { get }
  /// The text alternative: what is shown, in sentences.
  var description: String { get }
}

/// Whether a picture, or a part of it, shows what happened or what is expected.
///
/// The two are never drawn alike: a forecast is hatched or dashed, and labelled as one.
public enum PictureStyle: Sendable, Hashable, CaseIterable {
  case fact
  case forecast
}

/// The direction in which the reader's language is written.
public enum WritingDirection: Sendable, Hashable {
  case leftToRight
  case rightToLeft
}

/// What every picture has: title, style, words, direction and width.
public struct PictureFrame: Sendable {
  public var title: String
  public var style: PictureStyle
  public var words: PictureWords
  public var direction: WritingDirection
  /// Unique among the pictures of a page, for the identifiers inside; letters, digits and hyphens,
  /// anything else becomes a hyphen.
  public var name: String
  /// The width of the drawing in its own units; the picture scales to whatever space it gets.
  ///
  /// Letters are 11 to 15 units high: 360 units are readable on a telephone 320 pixels wide, 720
  /// suit a desk. At least 240.
  public var width: Int

  public init(
    title: String, style: PictureStyle = .fact, words: PictureWords = .english,
    direction: WritingDirection = .leftToRight, name: String = "picture", width: Int = 360
  ) {
    self.title = title
    self.style = style
    self.words = words
    self.direction = direction
    self.name = name
    self.width = max(240, width)
  }

  /// The beginning of every text alternative.
  var opening: String {
    title + words.sentenceEnd + words.name(of: style) + words.sentenceEnd
  }
}
