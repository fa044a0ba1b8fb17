/// Words whose dot ends no sentence.
enum Abbreviations {
  static let known: Set<String> = [
    "mr", "mrs", "ms", "dr", "gen", "sen", "st", "amb", "gov", "lt", "col", "sgt", "prof", "jr",
    "sr", "messrs", "hon", "capt", "maj", "brig",
  ]

  /// Before anything but a figure these are words: `voted No. The Council ...`
  static let beforeNumbers: Set<String> = [
    "no", "nos", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
    "dec", "rev", "add", "corr", "art", "para", "paras", "vol", "op", "res", "rep", "vs",
  ]
}
