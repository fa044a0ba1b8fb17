import PlenaryModel
import Procedure

// How a list of speakers is balanced: `"groups":["african-group"],"arrangement":"least-heard-first","per-group":2`.

extension ListArrangement {
  func write(to fields: inout FieldWriter) {
    fields.put("arrangement", word: order)
    fields.put("per-delegation", perDelegation)
    fields.put("per-group", perGroup)
    fields.put("groups", ifAny: groups)
  }

  init(from reader: inout FieldReader) throws(UnreadableEvent) {
    self.init(
      perDelegation: try reader.optionalNumber("per-delegation"),
      perGroup: try reader.optionalNumber("per-group"), groups: try reader.codes("groups"),
      order: try reader.word("arrangement"))
  }
}
