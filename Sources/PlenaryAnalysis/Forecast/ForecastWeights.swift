internal import RealModule

/// How much each kind of evidence counts: the coefficients of two multinomial logits (one for texts
/// of a series, one for new texts) and of the logit of attendance.
///
/// Forecasts stacked in this way learn from forecasts made out of the sample (Wolpert 1992): for
/// each session of a past the features are made from earlier sessions only.
public struct ForecastWeights: Sendable, Hashable {
  /// For in favour and for against, a row each; abstaining is the measure.
  public var linked: [Double]
  public var new: [Double]
  /// Of the log-odds of casting a ballot.
  public var attendance: [Double]
  /// How much of the spread of past roll calls an item of a series, and a new one, may have for
  /// itself.
  public var linkedSpread: Double
  public var newSpread: Double
  /// The standard deviation of the shift that attendance as a whole may have, in log-odds.
  public var attendanceSpread: Double

  public init(
    linked: [Double], new: [Double], attendance: [Double], linkedSpread: Double,
    newSpread: Double, attendanceSpread: Double
  ) {
    precondition(
      linked.count == 2 * ForecastFeatures.linkedKinds.count
        && new.count == 2 * ForecastFeatures.newKinds.count
        && attendance.count == ForecastAttendance.width,
      "every feature has a coefficient in both rows")
    self.linked = linked
    self.new = new
    self.attendance = attendance
    self.linkedSpread = linkedSpread
    self.newSpread = newSpread
    self.attendanceSpread = attendanceSpread
  }

  func coefficients(linked isLinked: Bool) -> [Double] { isLinked ? linked : new }

  /// The scores of in favour and against for one row of features.
  @inline(__always)
  func scores(_ features: [Double], from start: Int, linked isLinked: Bool) -> (Double, Double) {
    let coefficients = isLinked ? linked : new
    let width = coefficients.count / 2
    var yes = 0.0
    var no = 0.0
    for place in 0..<width {
      yes += coefficients[place] * features[start + place]
      no += coefficients[width + place] * features[start + place]
    }
    return (yes, no)
  }
}
