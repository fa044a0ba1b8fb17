import PlenaryModel

/// What an adjective says of a margin, on a scale of whole numbers.
///
/// With `w` the more and `l` the fewer of the votes in favour and against, and `p` the two together
/// (abstentions do not count):
///
/// | kind | words | fits where |
/// |---|---|---|
/// | razor-thin | cliff-hanger, nail-biter, squeaker, razor-thin, knife-edge | `w - l <= 2` or `25 (w - l) <= p` |
/// | narrow | narrow(ly), slim, close, tight, wafer-thin, slender | `10 (w - l) <= p` |
/// | clear | clear, comfortable, solid, large, wide, strong, decisive | `10 (w - l) >= p` |
/// | overwhelming | overwhelming(ly), resounding(ly), huge, massive, vast | `3 w >= 2 p` |
/// | landslide | landslide, crushing, lopsided | `4 w >= 3 p` |
/// | unanimous | unanimous(ly), unanimity | `l = 0` and nobody abstained |
///
/// Where more than a majority was needed the margin may also be the distance from that: a text that
/// gets one vote fewer than two thirds fails narrowly.
public enum MarginWord: String, Sendable, Hashable, CaseIterable {
  case razorThin = "razor_thin"
  case narrow, clear, overwhelming, landslide, unanimous

  init?(_ word: String, next: String) {
    switch word {
    case "cliffhanger", "nailbiter", "squeaker": self = .razorThin
    case "cliff" where next.hasPrefix("hanger"): self = .razorThin
    case "nail" where next.hasPrefix("biter") || next.hasPrefix("biting"): self = .razorThin
    case "razor" where next.hasPrefix("thin"): self = .razorThin
    case "knife" where next.hasPrefix("edge"): self = .razorThin
    case "narrow", "narrowly", "slim", "slimmest", "slender", "tight", "narrowest", "closely":
      self = .narrow
    case "close" where ["vote", "result", "call", "race", "contest", "ballot"].contains(next):
      self = .narrow
    case "wafer" where next.hasPrefix("thin"): self = .narrow
    case "clear", "comfortable", "comfortably", "solid", "large", "wide", "strong", "decisive",
      "decisively":
      self = .clear
    case "overwhelming", "overwhelmingly", "resounding", "resoundingly", "huge", "massive", "vast":
      self = .overwhelming
    case "landslide", "crushing", "lopsided": self = .landslide
    case "unanimous", "unanimously", "unanimity": self = .unanimous
    default: return nil
    }
  }

  /// Whether it says so only beside a word like `majority`: a strong statement is no margin.
  var needsNoun: Bool {
    switch self {
    case .clear, .overwhelming, .narrow: true
    case .razorThin, .landslide, .unanimous: false
    }
  }

  /// Whether the word fits; nil where the figures do not tell.
  public func fits(
    inFavour: Int, against: Int, abstaining: Int?, needed: MajorityNeeded? = nil
  ) -> Bool? {
    guard inFavour >= 0, against >= 0, inFavour < 100_000_000, against < 100_000_000 else {
      return nil
    }
    let more = max(inFavour, against)
    let fewer = min(inFavour, against)
    let voting = more + fewer
    guard voting > 0 else { return nil }
    switch self {
    case .razorThin: return distance(more, fewer, inFavour, against, needed, share: 25)
    case .narrow: return distance(more, fewer, inFavour, against, needed, share: 10)
    case .clear: return 10 * (more - fewer) >= voting
    case .overwhelming: return 3 * more >= 2 * voting
    case .landslide: return 4 * more >= 3 * voting
    case .unanimous:
      if fewer > 0 { return false }
      return abstaining.map { $0 == 0 }
    }
  }

  private func distance(
    _ more: Int, _ fewer: Int, _ inFavour: Int, _ against: Int, _ needed: MajorityNeeded?,
    share: Int
  ) -> Bool {
    let voting = more + fewer
    func isNear(_ margin: Int) -> Bool {
      margin <= (share == 25 ? 2 : 1) || share * margin <= voting
    }
    switch needed?.measure {
    case .votes(let number): return abs(inFavour - number) <= 1
    case .share(let fraction, _) where needed?.isQualified == true:
      // The distance from the majority needed, in the units of its fraction.
      let far = abs(fraction.denominator * inFavour - fraction.numerator * voting)
      return isNear(more - fewer) || share * far <= fraction.denominator * voting
    case .share, nil: return isNear(more - fewer)
    }
  }
}
