import PlenaryLanguages
import PlenaryModel
import Procedure
enum MemberNames {
  static func name(of m: MemberID, in l: Language) -> String? { nil }
  static func name(of m: MemberID, in r: Roster, _ l: Language) -> String { r.name(of: m) }
}
extension OutOfOrder {
  func text(in r: RulesOfProcedure, language: Language) -> OutOfOrderText { text(in: r) }
}
extension Subject { func words(in l: Language) -> String { words } }
extension Fact { func sentence(in r: RulesOfProcedure, language: Language) -> String { sentence(in: r) } }
extension Determination {
  func sentences(_ rule: DecisionRule, in l: Language, name: (MemberID) -> String) -> [String] { sentences(rule, name: name) }
}
