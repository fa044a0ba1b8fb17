import PlenaryModel

extension IdealPoints.Actor {
  /// Who is one actor in the published estimates where archives have another code: the Federal Republic
  /// before the two Germanies united, the Yemen Arab Republic before the two Yemens did, and Serbia and
  /// the Yugoslavia before it, which are one. The change of a code is counted from 1991 on, since days
  /// before session 52 are not known. From the numbers of the Correlates of War project (255, 260,
  /// 678, 679, 345) in Voeten's data.
  public static let published: [IdealPoints.Actor] = {
    let before = Period(to: Day(year: 1990, month: 12, day: 31))
    return [
      IdealPoints.Actor("GFR", member: "DEU", period: before),
      IdealPoints.Actor("YAR", member: "YEM", period: before),
      IdealPoints.Actor("SRB", member: "YUG", period: .always),
    ]
  }()
}
