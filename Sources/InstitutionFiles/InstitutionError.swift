public import PlenaryModel

/// Why an institution, or its rules on a day, cannot be had. The words stand in
/// `InstitutionError+Text.swift`.
public enum InstitutionError: Error, Sendable, Hashable {
  /// No folder of institutions was found at any of these places.
  case noLibrary(lookedAt: [String])
  case unknownInstitution(String, suggestions: [String])
  /// The files have mistakes.
  case notChecked(InstitutionID, errors: Int)
  case unknownBody(String, institution: InstitutionID, suggestions: [String])
  case bodyDidNotExist(BodyID, name: String, day: Day, existed: [Period])
  case noProcedure(BodyID, day: Day, known: [Period])
  case rosterNotKnown(BodyID, day: Day, seated: Int, seats: Int?, known: [Period])
  case decisionRuleNotInForce(DecisionRuleID, body: BodyID, day: Day, known: [Period])
  case weightsNotKnown(GroupID, day: Day, missing: [MemberID], known: [Period])
}
