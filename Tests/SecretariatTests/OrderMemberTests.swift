import CanonicalJSON
import Procedure
import Secretariat
import Testing

/// The table of what kind of value each member has, held against an order of each kind.
@Suite struct OrderMemberTests {
  @Test(arguments: OrderExamples.all.map(\.order))
  func everyMemberHasItsKind(_ order: Order) {
    for member in order.json {
      let fits =
        switch OrderMember.kinds[member.name] {
        case .text: member.value.stringValue != nil
        case .number: member.value.integerValue != nil
        case .flag: member.value.boolValue == true
        case .texts: member.value.arrayValue?.allSatisfy { $0.stringValue != nil } ?? false
        case .structured: true
        case nil: false
        }
      #expect(fits, "\(member.name): \(member.value)")
    }
  }
}
