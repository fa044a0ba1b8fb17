/// Titles as they are shown: without what cataloguers add behind them.
enum Titles {
  /// `Situation of human rights … : resolution / adopted by the General Assembly` without its end.
  static func shown(_ title: String) -> String {
    var text = title[...]
    for mark in [" : resolution /", ": resolution /", " : draft resolution /"] {
      if let range = text.firstRange(of: mark) { text = text[..<range.lowerBound] }
    }
    return String(text)
  }
}
