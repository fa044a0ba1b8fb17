import InstitutionFiles
import Procedure
import PlenaryModel

/// Who and what the names of a script stand for, on the day of the meeting.
struct Names {
  var institution: Institution
  var rules: RulesOfProcedure
  /// Members that the script names itself, by code and name.
  var own: [String: MemberID] = [:]

  func member(_ text: String, _ place: FilePlace) throws(ScriptError) -> MemberID {
    if let own = own[text] { return own }
    let code = MemberID(text)
    if rules.roster.contains(code) || rules.roster.observer(code) != nil { return code }
    if let member = institution.member(named: text, on: rules.day) { return member }
    if let seat = rules.roster.seats.first(where: { $0.name == text }) { return seat.member }
    let near = institution.suggestions(for: text).prefix(3).joined(separator: ", ")
    throw ScriptError(
      "\"\(text)\" is no member that \(institution.name) knows", at: place,
      hint: near.isEmpty ? nil : "perhaps \(near)")
  }

  /// The member that the next word of a line names.
  func member(nextIn words: inout Words) throws(ScriptError) -> MemberID {
    let place = words.here
    return try member(try words.symbol("a member"), place)
  }

  /// The member that the rest of a line names.
  func member(restOf words: inout Words) throws(ScriptError) -> MemberID {
    let place = words.here
    return try member(words.remainder(), place)
  }

  func members(restOf words: inout Words) throws(ScriptError) -> [MemberID] {
    let place = words.here
    return try members(words.remainder(), place)
  }

  func members(_ text: String, _ place: FilePlace) throws(ScriptError) -> [MemberID] {
    var members: [MemberID] = []
    for name in list(text) {
      if name == "all" {
        members += rules.roster.seats.map(\.member)
      } else {
        members.append(try member(name, place))
      }
    }
    return members
  }

  func actor(nextIn words: inout Words) throws(ScriptError) -> Actor {
    let place = words.here
    return try actor(try words.symbol("an actor"), place)
  }

  func actor(_ text: String, _ place: FilePlace) throws(ScriptError) -> Actor {
    switch text.lowercased() {
    case "chair", "president", "presiding officer", "speaker of the house": .presidingOfficer
    case "somebody": .delegation(.unnamed)
    case "secretary", "secretariat", "clerk", "tellers": .secretary
    default: .delegation(try member(text, place))
    }
  }
}
