/// Positions of actors over time on one scale or two, estimated from recorded votes.
///
/// An ordinal probit: on item v an actor with point x is for, abstains or is against as
/// discrimination x point + e falls below the first cutpoint, between the two, or above the second,
/// e standard normal. Texts that come back in later sessions are one item and tie the sessions
/// together. Bailey, Strezhnev and Voeten (2017); estimated by a deterministic fixed point of the
/// conditional means and variances instead of by simulation.
///
/// A point is a summary of votes and no opinion, and says nothing of a single vote.
public struct IdealPoints: Sendable {
  /// A mean and how far it may be off.
  public struct Estimate: Sendable, Hashable {
    public var point: Double
    /// Standard deviation, from Fisher's information.
    public var deviation: Double

    public init(point: Double, deviation: Double) {
      self.point = point
      self.deviation = deviation
    }

    /// The normal 5 % and 95 % points.
    public var lower: Double { point - 1.6448536269514722 * deviation }
    public var upper: Double { point + 1.6448536269514722 * deviation }
  }

  /// An actor in a session.
  public struct Position: Sendable, Hashable {
    public let actor: String
    public let session: Int
    public let ballots: Int
    /// nil where the votes do not determine it; ``IdealPoints/unidentified`` says why.
    public let first: Estimate?
    /// nil in one dimension.
    public let second: Estimate?
  }

  /// One text.
  public struct Item: Sendable, Hashable {
    /// Roll calls on it, the earliest first.
    public let rollCalls: [String]
    public let sessions: ClosedRange<Int>
    public let tally: Totals
    /// How much and which way a point along the scale turns an actor against the text.
    public let discrimination: Double
    /// nil in one dimension.
    public let secondDiscrimination: Double?
    /// Below it an actor is in favour; nil where nobody was, so that it may lie anywhere.
    public let firstCutpoint: Double?
    /// Above it an actor is against; nil where nobody was.
    public let secondCutpoint: Double?
  }

  /// By session, then by actor.
  public let positions: [Position]
  public let items: [Item]
  public let unidentified: [Unidentified]
  /// The scale of this result; give it to later estimations to keep past values where they are.
  public let reference: ReferenceScale
  public let sweeps: Int
  /// The greatest movement of a point in the last sweep, on the scale of standard deviations.
  public let lastChange: Double
  /// Variance of a random walk's step, on the scale of the points; nil in published mode.
  public let stepVariance: Double?

  let estimation: PointEstimation
  let report: ReportScale
  /// Where each actor's walk stands given the past alone, raw, by unit; empty in published mode.
  let filtered: [FilteredPoint]

  /// Estimates points from a sample.
  ///
  /// - Complexity: O(ballots x sweeps).
  public init(_ sample: Sample, _ settings: Settings) {
    var estimation = PointEstimation(sample, settings)
    estimation.run()
    self.init(estimation)
  }

  init(_ estimation: PointEstimation) {
    let settings = estimation.settings
    let spread = PointSpread(estimation)
    let report = ReportScale(estimation, spread)
    self.estimation = estimation
    self.report = report
    filtered = spread.filtered
    sweeps = estimation.sweeps
    lastChange = estimation.lastChange
    if case .walk = settings.mode {
      stepVariance = estimation.stepVariance * report.varianceFactor(estimation)
    } else {
      stepVariance = nil
    }
    let sessions = estimation.sample.units.map(\.session)
    reference =
      settings.reference
      ?? ReferenceScale(
        sessions: (sessions.first ?? 0)...(sessions.last ?? 0), deviation: report.deviation)
    let findings = PointFindings(estimation, report)
    unidentified = findings.all
    positions = estimation.sample.units.indices.map { unit in
      let about = estimation.sample.units[unit]
      let estimates = findings.isWithheld[unit] ? nil : report.estimates(estimation, spread, unit)
      return Position(
        actor: estimation.sample.actors[about.actor], session: about.session,
        ballots: about.ballots, first: estimates?.first,
        second: settings.dimensions == 2 ? estimates?.second : nil)
    }
    items = estimation.items.indices.map { report.item(estimation, $0) }
  }

  /// The position of an actor in a session, by binary search.
  public func position(of actor: String, in session: Int) -> Position? {
    var (low, high) = (0, positions.count)
    while low < high {
      let middle = (low + high) / 2
      let here = positions[middle]
      if here.session < session || (here.session == session && here.actor < actor) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < positions.count, positions[low].session == session,
      positions[low].actor == actor
    else { return nil }
    return positions[low]
  }
}
