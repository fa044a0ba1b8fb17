import PlenaryModel
import Synchronization

/// A clock that stands still until a test moves it, forwards or back.
final class TestClock: Sendable {
  private let seconds: Mutex<Int>

  /// - Parameter start: 18 November 2014, 15:00 in UTC, unless a test says otherwise.
  init(_ start: Moment = Moment(Day(year: 2014, month: 11, day: 18)!, hour: 15, minute: 0)) {
    seconds = Mutex(start.secondsUTC)
  }

  var now: Moment { Moment(secondsUTC: seconds.withLock { $0 }) }

  func advance(seconds more: Int) { seconds.withLock { $0 += more } }
}
