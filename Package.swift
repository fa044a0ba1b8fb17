// swift-tools-version:6.2
import PackageDescription

/// Arrows between targets point one way; `Tests/ArchitectureTests` fails when one is turned round.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
let optimised: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "plenary",
  products: [
    .executable(name: "plenary", targets: ["plenary"]),
    .library(name: "Procedure", targets: ["PlenaryModel", "Procedure"]),
    .library(name: "PlenaryRecord", targets: ["CanonicalJSON", "PlenaryRecord"]),
    .library(name: "Secretariat", targets: ["Secretariat"]),
    .library(name: "SQLiteStore", targets: ["SQLiteStore"]),
    .library(name: "SecretBallot", targets: ["SecretBallot"]),
    .library(name: "InstitutionFiles", targets: ["InstitutionFiles"]),
    .library(name: "PlenaryAnalysis", targets: ["PlenaryAnalysis"]),
    .library(name: "PlenaryArchive", targets: ["PlenaryArchive"]),
    .library(name: "PlenaryDocuments", targets: ["PlenaryDocuments"]),
    .library(name: "MemberNames", targets: ["MemberNames"]),
    .library(name: "PlenaryCoverage", targets: ["PlenaryCoverage"]),
    .library(name: "PlenaryWeb", targets: ["PlenaryWeb"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.1"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Pure: no package, no Foundation, no clock, no random number. Fuzzed by plain swiftc.
    .target(name: "CanonicalJSON", swiftSettings: strict),
    .target(name: "Markup", swiftSettings: strict),
    .target(name: "PlenaryModel", swiftSettings: strict),
    .target(name: "Procedure", dependencies: ["PlenaryModel"], swiftSettings: strict),

    // The words of Plenary in the official languages; pure like the two below it.
    .target(
      name: "PlenaryLanguages", dependencies: ["PlenaryModel", "Procedure"], swiftSettings: strict),

    // Documents as trees: bytes in, values out, bytes out again; no system, no clock.
    .target(
      name: "PlenaryDocuments",
      dependencies: ["PlenaryModel", "CanonicalJSON", "Markup", "XMLReading", "CZlib"],
      swiftSettings: strict + optimised),
    // XML by libxml2, errors with their place, nothing resolved or fetched.
    .target(name: "XMLReading", dependencies: ["CLibXML2"], swiftSettings: strict + optimised),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // Institutions as data: YAML in, checked rules of procedure out.
    .target(
      name: "InstitutionFiles",
      dependencies: ["PlenaryModel", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),

    // Who a name means: codes, official, earlier and misspelt names of members.
    .target(
      name: "MemberNames", dependencies: ["PlenaryModel", "InstitutionFiles"],
      swiftSettings: strict),
    // Votes and claims read from prose: records, press releases, the news. Optimised also for tests,
    // which read hundreds of texts.
    .target(
      name: "PlenaryCoverage",
      dependencies: ["CanonicalJSON", "Markup", "PlenaryModel", "InstitutionFiles", "MemberNames"],
      swiftSettings: strict + optimised),

    // The record that proves itself.
    .target(
      name: "PlenaryRecord",
      dependencies: [
        "CanonicalJSON", "CBoringSHA256", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    // A declaration only; docs/decisions/0008-sha256-in-one-call.md.
    .target(
      name: "CBoringSHA256", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
    // Secret ballots by blind signatures; docs/decisions/0009-secret-ballots.md.
    .target(
      name: "SecretBallot",
      dependencies: [
        "CanonicalJSON", "PlenaryRecord", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      resources: [.embedInCode("Browser/blind-ballot.js")], swiftSettings: strict),
    .target(
      name: "SQLiteStore",
      dependencies: [
        "CanonicalJSON", "PlenaryRecord", "SecretBallot",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),

    // The shell round the core.
    .target(
      name: "Secretariat",
      dependencies: [
        "CanonicalJSON", "PlenaryModel", "Procedure", "PlenaryRecord", "InstitutionFiles",
      ],
      swiftSettings: strict),
    .target(
      name: "CaseScripts",
      dependencies: [
        "CanonicalJSON", "PlenaryModel", "Procedure", "InstitutionFiles", "PlenaryRecord",
        "Secretariat",
      ],
      swiftSettings: strict),
    // Statistics: columns of recorded votes in, numbers and pictures out. Pure like the core, and
    // compiled with optimisation also for tests: loops over a million ballots take minutes without.
    .target(
      name: "PlenaryAnalysis",
      dependencies: [
        "PlenaryModel", "Procedure", "Markup",
        .product(name: "RealModule", package: "swift-numerics"),
      ],
      swiftSettings: strict + optimised),
    // Recorded votes of many sources: importers, one SQLite file, checks and questions.
    .target(
      name: "PlenaryArchive",
      dependencies: [
        "CanonicalJSON", "PlenaryModel", "Procedure", "InstitutionFiles", "MemberNames",
        "PlenaryCoverage", "PlenaryRecord", "Secretariat", "PlenaryAnalysis",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict + optimised),
    // The live application: pages, streams and an API over the same clerks.
    .target(
      name: "PlenaryWeb",
      dependencies: [
        "CanonicalJSON", "PlenaryModel", "Procedure", "InstitutionFiles", "PlenaryRecord",
        "Secretariat", "PlenaryLanguages", "SecretBallot", "PlenaryAnalysis", "PlenaryArchive",
        "PlenaryDocuments", "PlenaryCoverage", "Markup", "CQRCode",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      resources: [.embedInCode("Public")],
      swiftSettings: strict),
    .systemLibrary(
      name: "CQRCode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    // The other side of the application: asks a server that runs elsewhere.
    .target(
      name: "PlenaryClient",
      dependencies: [
        "CanonicalJSON",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "plenary",
      dependencies: [
        "CanonicalJSON", "PlenaryModel", "Procedure", "InstitutionFiles", "PlenaryRecord",
        "SQLiteStore", "Secretariat", "CaseScripts", "PlenaryWeb", "PlenaryClient",
        "PlenaryAnalysis", "PlenaryArchive", "PlenaryDocuments", "PlenaryCoverage", "MemberNames",
        "Markup",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What the tests of several targets share; nothing that is shipped depends on it.
    .target(
      name: "PlenaryTesting", dependencies: ["PlenaryModel", "Procedure"],
      path: "Tests/PlenaryTesting", swiftSettings: strict),

    .testTarget(
      name: "CanonicalJSONTests", dependencies: ["CanonicalJSON"], swiftSettings: strict),
    .testTarget(
      name: "PlenaryModelTests", dependencies: ["PlenaryModel"], swiftSettings: strict),
    .testTarget(
      name: "ProcedureTests",
      dependencies: ["PlenaryTesting", "Procedure", "PlenaryModel", "InstitutionFiles"],
      swiftSettings: strict),
    .testTarget(
      name: "PlenaryLanguagesTests",
      dependencies: [
        "PlenaryTesting", "PlenaryLanguages", "PlenaryModel", "Procedure", "InstitutionFiles",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "InstitutionFilesTests",
      dependencies: ["PlenaryTesting", "InstitutionFiles", "PlenaryModel"],
      swiftSettings: strict),
    .testTarget(
      name: "PlenaryRecordTests",
      dependencies: [
        "PlenaryTesting",
        "PlenaryRecord", "CanonicalJSON", "SQLiteStore", "record-writer",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    // Writes to a record until it is killed; only for the tests.
    .executableTarget(
      name: "record-writer", dependencies: ["PlenaryRecord", "CanonicalJSON", "SQLiteStore"],
      path: "Tests/RecordWriter", swiftSettings: strict),
    .testTarget(
      name: "SecretBallotTests",
      dependencies: [
        "PlenaryTesting",
        "SecretBallot", "PlenaryRecord", "CanonicalJSON", "SQLiteStore", "ballot-writer",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Browser"], swiftSettings: strict),
    // Casts papers until it is killed; only for the tests.
    .executableTarget(
      name: "ballot-writer", dependencies: ["PlenaryRecord", "SecretBallot", "SQLiteStore"],
      path: "Tests/BallotWriter", swiftSettings: strict),
    .testTarget(
      name: "SecretariatTests",
      dependencies: [
        "PlenaryTesting",
        "Secretariat", "CanonicalJSON", "PlenaryModel", "Procedure", "PlenaryRecord",
        "SQLiteStore",
      ],
      swiftSettings: strict),
    // Requests without a network, but for the tests that kill the program and start it again.
    .testTarget(
      name: "PlenaryWebTests",
      dependencies: [
        "PlenaryTesting",
        "PlenaryWeb", "PlenaryClient", "SecretBallot", "plenary", "CanonicalJSON",
        "InstitutionFiles", "PlenaryArchive", "PlenaryDocuments", "PlenaryLanguages",
        "PlenaryModel", "PlenaryRecord", "Procedure", "SQLiteStore", "Secretariat",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: strict),
    // Runs the program that was built, and compares full texts.
    .testTarget(
      name: "CommandLineTests", dependencies: ["plenary", "PlenaryRecord", "CanonicalJSON"],
      exclude: ["Texts"], swiftSettings: strict),
    .testTarget(
      name: "PlenaryDocumentsTests",
      dependencies: [
        "PlenaryTesting", "PlenaryDocuments", "PlenaryModel", "CanonicalJSON", "XMLReading",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "XMLReadingTests", dependencies: ["PlenaryTesting", "XMLReading"],
      swiftSettings: strict),
    .testTarget(
      name: "PlenaryCoverageTests",
      dependencies: ["PlenaryTesting", "PlenaryCoverage", "InstitutionFiles", "PlenaryModel"],
      swiftSettings: strict),
    .testTarget(
      name: "PlenaryAnalysisTests",
      dependencies: [
        "PlenaryAnalysis", "PlenaryModel", "Procedure",
        .product(name: "RealModule", package: "swift-numerics"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PlenaryArchiveTests",
      dependencies: [
        "PlenaryTesting", "CanonicalJSON", "PlenaryArchive", "PlenaryAnalysis",
        "InstitutionFiles", "MemberNames", "PlenaryModel",
        "Procedure", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "RealDataTests",
      dependencies: [
        "InstitutionFiles", "PlenaryModel", "Procedure", "PlenaryArchive", "PlenaryAnalysis",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CaseScriptsTests",
      dependencies: [
        "PlenaryTesting",
        "CaseScripts", "CanonicalJSON", "InstitutionFiles", "PlenaryModel", "PlenaryRecord",
        "Procedure", "Secretariat",
      ],
      swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
