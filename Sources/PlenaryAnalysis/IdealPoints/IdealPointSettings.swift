extension IdealPoints {
  /// What holds an actor's point in one session to its points in others.
  public enum Mode: Sendable, Hashable {
    /// The scheme of the published estimates: the prior of a session is centred on the estimate of
    /// the actor's session before (of the second session for the first), with variance
    /// smoothing x n / (n + n before). Only the past acts on the present, and its uncertainty is
    /// not counted, so the standard deviations of sessions with few ballots are too small.
    /// Bailey, Strezhnev and Voeten (2017).
    case published
    /// A random walk: a point moves into a session by a normal step whose variance is
    /// `stepVariance` x sessions since the one before x n / (n + n before). All sessions of an
    /// actor are solved together, past and future act alike, and a next session can be predicted.
    /// With nil the variance of a step is estimated from the votes. Martin and Quinn (2002).
    case walk(stepVariance: Double? = nil)
  }

  /// Where the estimation starts and which way the scale points.
  ///
  /// Neither the votes nor the model say which end is which. Actors of `positive` have higher
  /// coordinates than those of `negative`, in each dimension.
  public struct Anchors: Sendable, Hashable {
    /// Where actors begin in the first dimension; everybody else begins in the middle.
    public var start: [String: Double]
    /// An item begins as pointing to the first of these two if that one was more against it.
    public var contrast: [String]
    public var positive: [[String]]
    public var negative: [[String]]

    public init(
      start: [String: Double] = [:], contrast: [String] = [], positive: [[String]],
      negative: [[String]]
    ) {
      self.start = start
      self.contrast = contrast
      self.positive = positive
      self.negative = negative
    }

    /// No names are known: the start is taken from the votes, and the direction is reported as not
    /// determined.
    public static let none = Anchors(positive: [], negative: [])

    /// The starting values of the published estimates: the United States above Russia. The second
    /// dimension, which was not published, has Costa Rica above Russia.
    public static let generalAssembly = Anchors(
      start: ["USA": 3, "CAN": 3, "GBR": 3, "ISR": 3, "RUS": -2, "DDR": -2],
      contrast: ["USA", "RUS"], positive: [["USA"], ["CRI"]], negative: [["RUS"], ["RUS"]])
  }

  /// A scale that stays when the archive grows: the points of these sessions have this mean and
  /// standard deviation.
  public struct ReferenceScale: Sendable, Hashable {
    public var sessions: ClosedRange<Int>
    public var mean: Double
    public var deviation: Double

    public init(sessions: ClosedRange<Int>, mean: Double = 0, deviation: Double = 1) {
      self.sessions = sessions
      self.mean = mean
      self.deviation = deviation
    }
  }

  public struct Settings: Sendable, Hashable {
    public var mode: Mode
    /// 1 or 2.
    public var dimensions: Int
    /// Prior variance of a point when a session has as many ballots as it can have.
    public var smoothing: Double
    /// The iteration ends after so many sweeps (in two dimensions a third more, for the first
    /// alone),
    public var sweeps: Int
    /// or when no point moves by more than this between two sweeps.
    public var tolerance: Double
    public var anchors: Anchors
    /// nil: all sessions together have mean 0, and the points with what is uncertain in them
    /// variance 1, as the published estimates have.
    public var reference: ReferenceScale?
    /// An actor with fewer ballots in a session gets no point there.
    public var leastBallots: Int
    /// A session with fewer items gets no points.
    public var leastItems: Int
    /// An actor whose ballots in a session all push the same way gets no point there.
    public var withholdsOneSided: Bool

    public init(
      mode: Mode, dimensions: Int = 1, smoothing: Double = 0.5, sweeps: Int = 120,
      tolerance: Double = 0.003, anchors: Anchors = .generalAssembly,
      reference: ReferenceScale? = nil, leastBallots: Int = 5, leastItems: Int = 5,
      withholdsOneSided: Bool = true
    ) {
      precondition((1...2).contains(dimensions), "one dimension or two")
      precondition(smoothing > 0 && sweeps > 0, "a prior has a variance and a sweep is needed")
      self.mode = mode
      self.dimensions = dimensions
      self.smoothing = smoothing
      self.sweeps = sweeps
      self.tolerance = tolerance
      self.anchors = anchors
      self.reference = reference
      self.leastBallots = leastBallots
      self.leastItems = leastItems
      self.withholdsOneSided = withholdsOneSided
    }

    /// As the published estimates are: every actor with a ballot has a point.
    public static let published = Settings(
      mode: .published, leastBallots: 1, leastItems: 1, withholdsOneSided: false)
    public static let walk = Settings(mode: .walk())
  }
}
