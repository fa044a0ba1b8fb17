public import PlenaryModel
public import PlenaryRecord

/// That a body meets: which, under the rules of which day, and who sits in it. Everything that is
/// needed to open the meeting again after the server was stopped.
public struct MeetingNotice: Sendable, Hashable {
  /// The name of the meeting in the record and in addresses: `c3-2014`.
  public var id: MeetingID
  public var title: String
  public var institution: InstitutionID
  public var body: BodyID
  /// The day whose rules and whose members apply.
  public var day: Day
  public var place: String
  /// Minutes by which the clock on the wall is ahead of UTC.
  public var offsetMinutes: Int
  /// Who sits, where the institution's files do not say so: a conference, an association.
  public var seats: [Seat]?
  public var observers: [Observer]

  public init(
    id: MeetingID, title: String, institution: InstitutionID, body: BodyID, day: Day,
    place: String = "", offsetMinutes: Int = 0, seats: [Seat]? = nil, observers: [Observer] = []
  ) {
    self.id = id
    self.title = title
    self.institution = institution
    self.body = body
    self.day = day
    self.place = place
    self.offsetMinutes = offsetMinutes
    self.seats = seats
    self.observers = observers
  }

  /// Whether a text can name a meeting in an address: small letters, digits and hyphens.
  public static func isName(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return (1...60).contains(bytes.count) && bytes.first != UInt8(ascii: "-")
      && bytes.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
  }
}
