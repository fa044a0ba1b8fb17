/// How far an amendment takes a text from what it was, as a suggestion only.
///
/// A deletion further than a rewriting, a rewriting further than a change of words, an addition least;
/// the weights are Plenary's own. GA rules 90 and 130 ask for the amendment furthest removed in
/// substance, and leave that to judgement: the presiding officer may fix another order.
public enum Remoteness {
  public static let deletion = 100
  public static let rewriting = 60
  public static let addition = 8

  /// A change of words: more than an addition however short, less than a rewriting however long.
  public static func words(old: Int, new: Int) -> Int { 10 + min(40, max(old, new)) }
}
