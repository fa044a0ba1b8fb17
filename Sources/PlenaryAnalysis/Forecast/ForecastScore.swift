public import PlenaryModel
internal import RealModule

/// How good forecasts were, once the votes were taken.
///
/// Chances are floored at 0.001 and made to sum to 1 again before they are judged. Only ballots
/// count; who did not vote is judged by ``ForecastScore/attendanceBrier`` alone.
public struct ForecastScore: Sendable, Hashable {
  public let rollCalls: Int
  public let ballots: Int
  /// The share of ballots whose likeliest choice came true, of all and of those not in favour.
  public let accuracy: Double
  public let accuracyNotInFavour: Double
  /// Mean of the F-measures of the three choices.
  public let macroF: Double
  /// Mean of minus the natural logarithm of the chance given to what happened.
  public let logLoss: Double
  /// Mean squared distance from what happened, 0 to 2 (Brier 1950).
  public let brier: Double
  /// Mean distance between confidence and accuracy over ten bins of confidence (Guo et al. 2017).
  public let calibrationError: Double
  /// Mean absolute error of the totals expected, participants known.
  public let errorInFavour: Double
  public let errorAbstaining: Double
  public let errorAgainst: Double
  /// Nine tenths of the errors of the total in favour are not greater.
  public let ninthDecileInFavour: Double
  /// The share of the totals in favour inside the interval; nil where no interval was given.
  public let coverage: Double?
  /// Mean squared error of the chance of adoption; nil where none was given.
  public let adoptionBrier: Double?
  /// Mean squared error of the chance of not voting, over all members; 0 where all took part.
  public let attendanceBrier: Double
}

/// Gathers forecasts with what happened, roll call by roll call.
public struct ForecastScoring: Sendable {
  private var ballots = 0
  private var right = 0
  private var notInFavour = 0
  private var rightNotInFavour = 0
  private var logLoss = 0.0
  private var brier = 0.0
  private var confusion = [Int](repeating: 0, count: 9)
  private var bins = [(count: Int, confidence: Double, right: Int)](
    repeating: (0, 0, 0), count: 10)
  private var errors: [(inFavour: Double, abstaining: Double, against: Double)] = []
  private var covered: (inside: Int, of: Int) = (0, 0)
  private var adoption: (sum: Double, of: Int) = (0, 0)
  private var attendance: (sum: Double, of: Int) = (0, 0)

  public init() {}

  /// - Parameters:
  ///   - votes: the chances and the choice of each member. A roll call in which nobody cast a ballot
  ///     counts for attendance alone.
  ///   - interval: of the total in favour among these members.
  ///   - adopted: the chance given and what happened.
  public mutating func add(
    _ votes: [(chances: ChoiceProbabilities, actual: Choice)],
    interval: ClosedRange<Int>? = nil, adopted: (chance: Double, actual: Bool)? = nil
  ) {
    var difference = [0.0, 0.0, 0.0]
    var inFavour = 0
    var cast = 0
    for (chances, actual) in votes where actual != .notMember {
      let miss = chances.notVoting - (actual == .notVoting ? 1 : 0)
      attendance.sum += miss * miss
      attendance.of += 1
    }
    for (chances, actual) in votes where actual.isCast {
      let shares = ForecastScoring.floored(chances)
      let truth = Int(actual.rawValue) - 1
      add(shares, truth: truth)
      for choice in 0..<3 { difference[choice] += shares[choice] - (choice == truth ? 1 : 0) }
      if truth == 0 { inFavour += 1 }
      cast += 1
    }
    guard cast > 0 else { return }
    errors.append((abs(difference[0]), abs(difference[1]), abs(difference[2])))
    if let interval {
      covered.of += 1
      if interval.contains(inFavour) { covered.inside += 1 }
    }
    if let adopted {
      adoption.of += 1
      let miss = adopted.chance - (adopted.actual ? 1 : 0)
      adoption.sum += miss * miss
    }
  }

  private static func floored(_ chances: ChoiceProbabilities) -> [Double] {
    let ballot = chances.ofBallot
    let raised = [ballot.inFavour, ballot.abstaining, ballot.against].map { max($0, 1e-3) }
    let sum = raised[0] + raised[1] + raised[2]
    return raised.map { $0 / sum }
  }

  private mutating func add(_ shares: [Double], truth: Int) {
    var likeliest = 0
    for choice in 1..<3 where shares[choice] > shares[likeliest] { likeliest = choice }
    let isRight = likeliest == truth
    ballots += 1
    if isRight { right += 1 }
    if truth != 0 {
      notInFavour += 1
      if isRight { rightNotInFavour += 1 }
    }
    logLoss -= Double.log(shares[truth])
    for choice in 0..<3 {
      let miss = shares[choice] - (choice == truth ? 1 : 0)
      brier += miss * miss
    }
    confusion[truth * 3 + likeliest] += 1
    let bin = min(Int(shares[likeliest] * 10), 9)
    bins[bin].count += 1
    bins[bin].confidence += shares[likeliest]
    if isRight { bins[bin].right += 1 }
  }

  /// nil while there is nothing to judge.
  public var score: ForecastScore? {
    guard ballots > 0 else { return nil }
    let all = Double(ballots)
    let rollCalls = Double(errors.count)
    let sorted = errors.map(\.inFavour).sorted()
    return ForecastScore(
      rollCalls: errors.count, ballots: ballots, accuracy: Double(right) / all,
      accuracyNotInFavour: Double(rightNotInFavour) / Double(max(notInFavour, 1)),
      macroF: macroF, logLoss: logLoss / all, brier: brier / all,
      calibrationError: bins.reduce(0) { $0 + abs(Double($1.right) - $1.confidence) } / all,
      errorInFavour: errors.reduce(0) { $0 + $1.inFavour } / rollCalls,
      errorAbstaining: errors.reduce(0) { $0 + $1.abstaining } / rollCalls,
      errorAgainst: errors.reduce(0) { $0 + $1.against } / rollCalls,
      ninthDecileInFavour: ForecastScoring.quantile(sorted, 0.9),
      coverage: covered.of > 0 ? Double(covered.inside) / Double(covered.of) : nil,
      adoptionBrier: adoption.of > 0 ? adoption.sum / Double(adoption.of) : nil,
      attendanceBrier: attendance.sum / Double(attendance.of))
  }

  /// Accuracy and mean confidence of each tenth of confidence, for a picture of calibration.
  public var calibration: [(ballots: Int, confidence: Double, accuracy: Double)] {
    bins.map { bin in
      let count = Double(max(bin.count, 1))
      return (bin.count, bin.confidence / count, Double(bin.right) / count)
    }
  }

  private var macroF: Double {
    var sum = 0.0
    var present = 0
    for choice in 0..<3 {
      let hits = confusion[choice * 3 + choice]
      var actual = 0
      var forecast = 0
      for other in 0..<3 {
        actual += confusion[choice * 3 + other]
        forecast += confusion[other * 3 + choice]
      }
      guard actual + forecast > 0 else { continue }
      present += 1
      sum += 2 * Double(hits) / Double(actual + forecast)
    }
    return sum / Double(max(present, 1))
  }

  /// Linear interpolation between neighbours.
  private static func quantile(_ sorted: [Double], _ share: Double) -> Double {
    guard let last = sorted.last else { return 0 }
    let place = share * Double(sorted.count - 1)
    let low = Int(place)
    let high = min(low + 1, sorted.count - 1)
    guard low < sorted.count else { return last }
    return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
  }
}

extension Forecast {
  /// Judges this forecast by the vote that was taken.
  ///
  /// The interval is judged on the total in favour of all members, as the forecast gave it; adoption
  /// by simple majority.
  /// - Parameter actual: choices by member; a member that is missing did not vote.
  /// - Returns: nil when none of the members cast a ballot.
  public func score(actual: [MemberID: Choice]) -> ForecastScore? {
    var scoring = ForecastScoring()
    let votes = members.map { ($0.probabilities, actual[$0.member] ?? .notVoting) }
    let inFavour = votes.count { $0.1 == .inFavour }
    let against = votes.count { $0.1 == .against }
    scoring.add(
      votes, interval: totals.inFavour.interval(),
      adopted: (totals.simpleMajority, inFavour > against))
    return scoring.score
  }
}
