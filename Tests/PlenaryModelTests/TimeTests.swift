import PlenaryModel
import Testing

@Suite struct TimeTests {
  @Test(arguments: [
    "2014-11-18", "1946-01-10", "2000-02-29", "1600-02-29", "0001-01-01", "9999-12-31",
  ])
  func aDayReadsBack(text: String) throws {
    let day = try #require(Day(text))
    #expect(day.description == text)
    #expect(Day(number: day.number) == day)
  }

  @Test(arguments: [
    "2014-02-29", "1900-02-29", "2014-04-31", "2014-13-01", "2014-00-10", "2014-01-00", "14-01-01",
    "2014-1-01", "0000-01-01", "+014-01-01", "2014-11-18T", "",
  ])
  func aDayThatIsNotInTheCalendarIsNone(text: String) { #expect(Day(text) == nil) }

  @Test func everyDayOfFourCenturiesFollowsTheOneBefore() throws {
    var day = try #require(Day("1700-01-01"))
    let end = try #require(Day("2100-01-01"))
    var count = 0
    while day < end {
      let (year, month, dayOfMonth) = day.yearMonthDay
      #expect(Day(year: year, month: month, day: dayOfMonth) == day)
      day = day.adding(days: 1)
      count += 1
    }
    #expect(count == 146_097)
  }

  @Test func weekendsAndHolidaysAreNoWorkingDays() throws {
    let friday = try #require(Day("2014-11-14"))
    #expect(friday.weekday == 5 && Day("1970-01-01")?.weekday == 4)
    #expect(friday.adding(workingDays: 1) == Day("2014-11-17"))
    let monday = try #require(Day("2014-11-17"))
    #expect(friday.adding(workingDays: 1, holidays: [monday]) == Day("2014-11-18"))
    #expect(friday.adding(workingDays: 0) == friday)
  }

  /// As told, and as the same moment is written.
  @Test(arguments: [
    ("2014-11-18T15:00:00-05:00", "2014-11-18T15:00:00-05:00"),
    ("2014-11-18T15:00-05:00", "2014-11-18T15:00:00-05:00"),
    ("1950-06-25T14:00Z", "1950-06-25T14:00:00Z"),
    ("2014-11-18T00:10:00+05:45", "2014-11-18T00:10:00+05:45"),
  ])
  func aMomentReadsBack(text: String, written: String) throws {
    #expect(try #require(Moment(text)).description == written)
  }

  @Test(arguments: [
    "2014-11-18T24:00Z", "2014-11-18T10:60Z", "2014-11-18T10:00:60Z", "2014-11-18T10:00",
    "2014-11-18T10:00+15:00", "2014-11-18T10:00Zx", "2014-02-30T10:00Z", "2014-11-18 10:00Z",
  ])
  func whatIsNoMomentIsNone(text: String) { #expect(Moment(text) == nil) }

  @Test func theDayIsThatOfTheClockOnTheWall() throws {
    let night = try #require(Moment("2014-11-18T23:30:00-05:00"))
    #expect(night.day == Day("2014-11-18") && night.adding(hours: 1).day == Day("2014-11-19"))
    let early = try #require(Moment("1950-06-25T01:00:00+02:00"))
    #expect(early.day == Day("1950-06-25") && early.timeOfDay.hour == 1)
    #expect(early.secondsUTC < night.secondsUTC && early < night)
  }
}
