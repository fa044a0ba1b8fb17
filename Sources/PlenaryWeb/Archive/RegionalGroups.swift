import InstitutionFiles
import PlenaryLanguages
import PlenaryModel

/// The regional groups of the United Nations, in the order in which it lists them.
enum RegionalGroup: String, CaseIterable, Sendable {
  case african = "african-group"
  case asiaPacific = "asia-pacific-group"
  case easternEuropean = "eastern-european-group"
  case latinAmericanAndCaribbean = "latin-american-and-caribbean-group"
  case westernEuropeanAndOthers = "western-european-and-others-group"

  var name: ArchiveText {
    switch self {
    case .african: .groupAfrican
    case .asiaPacific: .groupAsiaPacific
    case .easternEuropean: .groupEasternEuropean
    case .latinAmericanAndCaribbean: .groupLatinAmerican
    case .westernEuropeanAndOthers: .groupWesternEuropean
    }
  }
}

extension ArchiveView {
  /// Members by regional group on a day; empty where the files know no groups.
  func regions(on day: Day) -> [(group: RegionalGroup, members: Set<MemberID>)] {
    let groups = institution?.memberGroups ?? []
    return RegionalGroup.allCases.compactMap { group in
      let found = groups.first { $0.id.code == group.rawValue }
      return found.map { (group, $0.members(on: day)) }
    }
  }
}
