import PlenaryModel
import Secretariat

// A capacity in an address: `chair`, `secretary`, `seat-JPN`, `observer-PSE`, `observer`.

extension Capacity {
  var pathName: String {
    switch self {
    case .presidingOfficer: "chair"
    case .secretary: "secretary"
    case .delegate(let member): "seat-\(member.code)"
    case .observer(let member?): "observer-\(member.code)"
    case .observer(nil): "observer"
    }
  }

  init?(pathName: String) {
    switch pathName {
    case "chair": self = .presidingOfficer
    case "secretary": self = .secretary
    case "observer": self = .observer(nil)
    default:
      if pathName.hasPrefix("seat-") {
        self = .delegate(of: MemberID(String(pathName.dropFirst(5))))
      } else if pathName.hasPrefix("observer-") {
        self = .observer(MemberID(String(pathName.dropFirst(9))))
      } else {
        return nil
      }
    }
  }
}
