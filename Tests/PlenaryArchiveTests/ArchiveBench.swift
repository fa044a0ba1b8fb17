import Foundation
import InstitutionFiles
import PlenaryModel

@testable import PlenaryArchive

/// A folder of its own for every test, and what importing into it comes to.
struct ArchiveBench {
  let folder: URL

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let library = InstitutionLibrary(root: root.appending(path: "Institutions").path)
  static let nations: Institution = {
    guard let nations = library.load("united-nations").institution else {
      fatalError("the files of the United Nations are in the project")
    }
    return nations
  }()

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "archive-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func file(_ name: String, _ text: String) throws -> String {
    try file(name, Array(text.utf8))
  }

  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = folder.appending(path: name).path
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  func read(_ paths: [String]) throws -> ReadVotes {
    var job = ImportJob(ArchiveBench.nations, library: ArchiveBench.library)
    return try job.votes(in: paths)
  }

  func read(_ text: String, as name: String = "votes.csv") throws -> ReadVotes {
    try read([try file(name, text)])
  }

  func archive() throws -> ArchiveFile {
    try ArchiveFile(folder.appending(path: "votes.archive").path, creating: true)
  }

  func contents(_ texts: String...) throws -> ArchiveContents {
    let archive = try archive()
    for (number, text) in texts.enumerated() {
      let name = text.hasPrefix("{") ? "\(number).jsonl" : "\(number).csv"
      _ = try archive.add(try read(text, as: name), at: "2026-01-01T00:00:00Z")
    }
    return try archive.contents()
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}

/// Facts: some of the votes on A/RES/69/188 of 18 December 2014, as Voeten's data has them
/// (doi:10.7910/DVN/LEJUQZ, roll call 5377); totals as published, 116-20-53.
enum Facts {
  static let votes: [(code: String, cow: Int, iso2: String, name: String, letter: String)] = [
    ("USA", 2, "US", "UNITED STATES OF AMERICA", "Y"), ("CUB", 40, "CU", "CUBA", "N"),
    ("BRA", 140, "BR", "BRAZIL", "Y"), ("FRA", 220, "FR", "FRANCE", "Y"),
    ("DEU", 255, "DE", "GERMANY", "Y"), ("RUS", 365, "RU", "RUSSIAN FEDERATION", "N"),
    ("ZAF", 560, "ZA", "SOUTH AFRICA", "A"), ("NAM", 565, "NA", "NAMIBIA", "A"),
    ("CHN", 710, "CN", "CHINA", "N"), ("JPN", 740, "JP", "JAPAN", "Y"),
    ("IND", 750, "IN", "INDIA", "A"),
  ]
  static let title =
    "Situation of human rights in the Democratic People's Republic of Korea : resolution / "
    + "adopted by the General Assembly"

  /// In the columns of the UN Digital Library since 2026.
  static func library(number: String = "4000001", total: String = "116.0") -> String {
    let head =
      "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,"
      + "title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,"
      + "total_non_voting,total_ms,undl_link\n"
    return head
      + votes.map {
        "\(number),\($0.code),\($0.name),\($0.letter),2014-12-18,69,A/RES/69/188,,,A/69/PV.73,"
          + "\"\(title)\",,,,\(total),20.0,53.0,4.0,193.0,\n"
      }.joined()
  }

  /// The same in the columns of 2024.
  static var libraryOf2024: String {
    "ms_codes,ms_names,ms_votes,resolutions,title,modality,draft,committee_report,meeting,"
      + "agenda_titles,subjects,date,yes,no,abstentions,non_voting,undl_id\n"
      + votes.map {
        "\($0.code),\($0.name),\($0.letter == "X" ? "NV" : $0.letter),A/RES/69/188,\"\(title)\","
          + "recorded,,,,,,2014-12-18,116,20,53,4,4000001\n"
      }.joined()
  }

  static var unvotes: (votes: String, calls: String, issues: String) {
    let words = ["Y": "yes", "N": "no", "A": "abstain"]
    return (
      "rcid,country,country_code,vote\n"
        + votes.map { "5377,\($0.name),\($0.iso2),\(words[$0.letter] ?? "")\n" }.joined(),
      "rcid,session,importantvote,date,unres,amend,para,short,descr\n"
        + "5377,69,1,2014-12-18,R/69/188,0,0,,\"\(title)\"\n",
      "rcid,short_name,issue\n5377,hr,Human rights\n"
    )
  }

  /// Voeten's own table, without totals.
  static var voeten: String {
    let numbers = ["Y": 1, "A": 2, "N": 3]
    return "rcid,ccode,member,vote,Country,Countryname,year,session,date,unres,amend,para,short,"
      + "descr,me,nu,di,hr,co,ec\n"
      + votes.map {
        "5377,\($0.cow),1,\(numbers[$0.letter] ?? 8),\($0.code),\($0.name),2014,69,12/18/2014,"
          + "R/69/188,0,0,,\"\(title)\",0,0,0,1,0,0\n"
      }.joined()
  }

  static var letters: (order: String, calls: String, matrix: String) {
    (
      "pos,ccode,iso3\n"
        + votes.enumerated().map { "\($0),\($1.cow),\($1.code)\n" }.joined(),
      "rcid,session,date,date_precision,unres,symbol,amend,para,short,descr,issues,yes_published,"
        + "no_published,abstain_published\n"
        + "5377,69,2014-12-18,day,R/69/188,A/RES/69/188,0,0,,\"\(title)\",hr,116,20,53\n",
      "rcid,votes\n5377,\(votes.map(\.letter).joined())\n"
    )
  }

  static var wide: String {
    "Council,Date,Title,Resolution,TOTAL VOTES,NO-VOTE COUNT,ABSENT COUNT,NO COUNT,YES COUNT,Link,"
      + votes.map { $0.code == "USA" ? " UNITED STATES" : $0.name }.joined(separator: ",") + "\n"
      + "General Assembly,2014-12-18,\"\(title)\",A/RES/69/188,193,4,53,20,116,,"
      + votes.map(\.letter).joined(separator: ",") + "\n"
  }

  static var lines: String {
    let choices = votes.map { "\"\($0.code)\":\"\($0.letter)\"" }.joined(separator: ",")
    return "{\"key\":\"a\",\"body\":\"GA\",\"day\":\"2014-12-18\",\"session\":69,"
      + "\"resolution\":\"A/RES/69/188\",\"title\":\"\(title)\",\"choices\":{\(choices)}}\n"
  }

  static var marc: String {
    let fields = votes.map {
      "<datafield tag=\"967\"><subfield code=\"c\">\($0.code)</subfield><subfield code=\"d\">"
        + "\($0.letter)</subfield><subfield code=\"e\">\($0.name)</subfield></datafield>"
    }.joined()
    return "<?xml version=\"1.0\"?><collection xmlns=\"http://www.loc.gov/MARC21/slim\"><record>"
      + "<controlfield tag=\"001\">4000001</controlfield>"
      + "<datafield tag=\"269\"><subfield code=\"a\">2014-12-18</subfield></datafield>"
      + "<datafield tag=\"245\"><subfield code=\"a\">\(title)</subfield></datafield>"
      + "<datafield tag=\"791\"><subfield code=\"a\">A/RES/69/188</subfield></datafield>"
      + fields + "</record></collection>"
  }
}
