import MemberNames
import PlenaryModel

/// Remembers what names came to: a table asks the same two hundred names a million times.
struct RememberedMembers {
  private let directory: MemberDirectory
  private var steady: [String: MemberID?] = [:]
  private var dated: [String: [Day: MemberID?]] = [:]

  init(_ directory: MemberDirectory) { self.directory = directory }

  func isSteady(_ text: String) -> Bool { steady[text] != nil }

  mutating func member(_ text: String, on day: Day) -> MemberID? {
    if let known = steady[text] { return known }
    if let known = dated[text]?[day] { return known }
    let found = directory.member(text, on: day)
    // A name that fits one member whatever the day is asked once; 345 fits two, each in its time.
    if let found, text != "345", directory.member(text, on: nil) == found {
      steady[text] = found
    } else {
      dated[text, default: [:]][day] = found
    }
    return found
  }
}
