import PlenaryModel

// Points of order, rulings and appeals.
extension Meeting {
  func raisePointOfOrder(
    _ by: Actor, onConductOfVoting: Bool, _ words: String
  ) throws(OutOfOrder) -> [Fact] {
    try meetingOpen()
    let member = try mayRaisePointOfOrder(by, onConductOfVoting: onConductOfVoting)
    return [
      .pointOfOrderRaised(by: member, onConductOfVoting: onConductOfVoting, words: words)
    ]
  }

  func rule(_ by: Actor, _ words: String) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try rulingIsWanted()
    return [.rulingGiven(words: words)]
  }

  func appeal(_ by: Actor) throws(OutOfOrder) -> [Fact] {
    try meetingOpen()
    let member = try member(by, or: rules.points.appealRule)
    try mayAppeal()
    return [.rulingAppealed(by: member)]
  }

  func secondAppeal(_ by: Actor) throws(OutOfOrder) -> [Fact] {
    let member = try member(by, or: rules.points.appealRule)
    try maySecondAppeal(member)
    return [.appealSeconded(by: member)]
  }

  func speakOnAppeal(_ by: Actor) throws(OutOfOrder) -> [Fact] {
    throw OutOfOrder(.appealNotDebatable, rules.points.appealRule)
  }
}
