/// Which way the arrows between targets may point: the one table that code and manifest are held
/// against. To add a target or an arrow, change this table, Package.swift and, when the direction
/// is new, `docs/decisions/`.
enum Arrows {
  struct Target {
    let name: String
    /// Targets of this package that it may import.
    let targets: Set<String>
    /// Modules of other packages that it may import.
    let packages: Set<String>
    /// Modules of the platform that it may import.
    let platform: Set<String>
  }

  private static let none: Set<String> = []
  private static let foundation: Set<String> = [
    "Foundation", "FoundationEssentials", "Glibc", "Synchronization",
  ]

  /// From the bottom to the top: a target may only import targets that stand above it here.
  static let allowed: [Target] = [
    Target(name: "CanonicalJSON", targets: [], packages: [], platform: none),
    Target(name: "Markup", targets: [], packages: [], platform: none),
    Target(name: "PlenaryModel", targets: [], packages: [], platform: none),
    Target(name: "Procedure", targets: ["PlenaryModel"], packages: [], platform: none),
    Target(
      name: "PlenaryLanguages", targets: ["PlenaryModel", "Procedure"], packages: [],
      platform: none),
    // Documents as trees: bytes in, values out; it sees no system.
    Target(name: "XMLReading", targets: [], packages: ["CLibXML2"], platform: none),
    Target(
      name: "PlenaryDocuments", targets: ["PlenaryModel", "CanonicalJSON", "Markup", "XMLReading"],
      packages: ["CZlib"], platform: none),
    Target(
      name: "InstitutionFiles", targets: ["PlenaryModel"], packages: ["Yams"],
      platform: foundation),
    Target(
      name: "MemberNames", targets: ["PlenaryModel", "InstitutionFiles"], packages: [],
      platform: none),
    // Prose in, votes and claims out; it sees no system either.
    Target(
      name: "PlenaryCoverage",
      targets: ["CanonicalJSON", "Markup", "PlenaryModel", "InstitutionFiles", "MemberNames"],
      packages: [], platform: none),
    Target(
      name: "PlenaryRecord", targets: ["CanonicalJSON"], packages: ["Crypto", "CBoringSHA256"],
      platform: foundation.union(["Dispatch"])),
    Target(
      name: "SecretBallot", targets: ["CanonicalJSON", "PlenaryRecord"],
      packages: ["Crypto", "CryptoExtras"], platform: foundation),
    Target(
      name: "SQLiteStore", targets: ["CanonicalJSON", "PlenaryRecord", "SecretBallot"],
      packages: ["GRDB", "GRDBSQLite"],
      platform: foundation.union(["Dispatch"])),
    Target(
      name: "Secretariat",
      targets: ["CanonicalJSON", "PlenaryModel", "Procedure", "PlenaryRecord", "InstitutionFiles"],
      packages: [], platform: foundation),
    Target(
      name: "CaseScripts",
      targets: [
        "CanonicalJSON", "PlenaryModel", "Procedure", "InstitutionFiles", "PlenaryRecord",
        "Secretariat",
      ], packages: [],
      platform: foundation),
    // Statistics on columns: like the core it sees no clock and no system; RealModule is exp and log.
    Target(
      name: "PlenaryAnalysis", targets: ["PlenaryModel", "Procedure", "Markup"],
      packages: ["RealModule"], platform: none),
    Target(
      name: "PlenaryArchive",
      targets: [
        "CanonicalJSON", "PlenaryModel", "Procedure", "InstitutionFiles", "MemberNames",
        "PlenaryCoverage", "PlenaryRecord", "Secretariat", "PlenaryAnalysis",
      ],
      packages: ["Crypto", "GRDB"], platform: foundation.union(["FoundationXML"])),
    Target(
      name: "PlenaryWeb",
      targets: [
        "CanonicalJSON", "PlenaryModel", "Procedure", "InstitutionFiles", "PlenaryRecord",
        "Secretariat", "PlenaryLanguages", "SecretBallot", "PlenaryAnalysis", "PlenaryArchive",
        "PlenaryDocuments", "PlenaryCoverage", "Markup",
      ],
      packages: [
        "CQRCode", "Crypto", "CryptoExtras", "HTTPTypes", "Hummingbird", "HummingbirdCore",
        "HummingbirdTLS", "Logging", "NIOCore", "NIOHTTPTypes", "NIOSSL", "ServiceLifecycle",
        "UnixSignals",
      ],
      platform: foundation.union(["Dispatch"])),
    Target(
      name: "PlenaryClient", targets: ["CanonicalJSON"],
      packages: ["AsyncHTTPClient", "NIOCore", "NIOHTTP1", "NIOPosix", "NIOSSL"],
      platform: ["Glibc"]),
    Target(
      name: "plenary",
      targets: [
        "CanonicalJSON", "PlenaryModel", "Procedure", "InstitutionFiles", "PlenaryRecord",
        "SQLiteStore", "Secretariat", "CaseScripts", "PlenaryWeb", "PlenaryClient",
        "PlenaryAnalysis", "PlenaryArchive", "PlenaryDocuments", "PlenaryCoverage", "MemberNames",
        "Markup",
      ],
      packages: ["ArgumentParser", "Logging"], platform: foundation.union(["Dispatch"])),
  ]

  /// Targets without Swift files in Sources: a C declaration of the one function that hashing
  /// needs, the libraries that draw QR codes, read XML and unpack ZIP, what tests share, and programs that they kill to see what they had
  /// acknowledged.
  static let besides: Set<String> = [
    "CBoringSHA256", "CQRCode", "CLibXML2", "CZlib", "record-writer", "ballot-writer",
    "PlenaryTesting",
  ]

  static func target(_ name: String) -> Target? {
    allowed.first { $0.name == name }
  }

  /// Targets that see no clock, no random number and no system, so that replaying a record gives
  /// the same meeting on every machine.
  static let pure = allowed.filter { $0.platform.isEmpty && $0.packages.isEmpty }.map(\.name)

  /// Why an arrow is wrong, and what to do; nil when it is allowed.
  static func objection(from target: Target, to module: String) -> String? {
    if module == "Swift" || module == target.name { return nil }
    if target.targets.union(target.packages).union(target.platform).contains(module) { return nil }
    let arrow = "\(target.name) -> \(module) points the wrong way."
    if Self.target(module) != nil {
      return "\(arrow) Move what you need down into a target that \(target.name) may import"
        + " (\(listed(target.targets))), or pass it in from above."
    }
    if target.platform.isEmpty && target.packages.isEmpty {
      return "\(arrow) \(target.name) is pure: let the caller pass time, numbers and text in,"
        + " or do this part in a target above it."
    }
    return "\(arrow) \(target.name) may import \(listed(target.packages.union(target.platform)))"
      + " from outside. If this one is needed, add it to Arrows.swift and say why in the commit."
  }

  private static func listed(_ names: Set<String>) -> String {
    names.isEmpty ? "none" : names.sorted().joined(separator: ", ")
  }
}
