/// How good forecasts of the United Nations were when they were measured: what a page says beside one.
///
/// The same figures stand with their protocol in docs/analysis/forecasts.md and
/// docs/analysis/council-forecasts.md; a test holds the two together.
public enum MeasuredForecasts {
  /// General Assembly, sessions 65 to 70, texts as a whole: the share of ballots whose likeliest choice
  /// came true, on texts of a series and on new ones.
  public static let series = 0.965
  public static let newTitles = 0.813
  /// The share of totals in favour inside the interval of nine tenths.
  public static let insideWhole = 0.93
  /// The same of votes on paragraphs and amendments.
  public static let parts = 0.885
  public static let insideParts = 0.72
  /// Security Council, 2010 to 2025: drafts judged, vetoes expected and cast.
  public static let drafts = 947
  public static let vetoesExpected = 29
  public static let vetoesCast = 45
}
