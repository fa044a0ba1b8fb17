// swift-tools-version:6.2
import PackageDescription

/// Benchmarks, in a package of their own so that building Plenary does not build them.
/// `swift build -c release --package-path Benchmarks --scratch-path .build-benchmarks`
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "plenary-benchmarks",
  dependencies: [
    .package(name: "plenary", path: ".."),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    .executableTarget(
      name: "record-bench",
      dependencies: [
        .product(name: "PlenaryRecord", package: "plenary"),
        .product(name: "SQLiteStore", package: "plenary"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "engine-bench",
      dependencies: [
        .product(name: "Procedure", package: "plenary"),
        .product(name: "PlenaryRecord", package: "plenary"),
        .product(name: "Secretariat", package: "plenary"),
        .product(name: "SQLiteStore", package: "plenary"),
      ],
      swiftSettings: strict),
    // What the benchmarks of the archive and of its analysis share: the data, clocks and memory.
    .target(name: "Measuring", swiftSettings: strict),
    .executableTarget(
      name: "archive-bench",
      dependencies: [
        "Measuring",
        .product(name: "InstitutionFiles", package: "plenary"),
        .product(name: "PlenaryAnalysis", package: "plenary"),
        .product(name: "MemberNames", package: "plenary"),
        .product(name: "PlenaryArchive", package: "plenary"),
        .product(name: "Procedure", package: "plenary"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "analysis-bench",
      dependencies: [
        "Measuring",
        .product(name: "InstitutionFiles", package: "plenary"),
        .product(name: "PlenaryAnalysis", package: "plenary"),
        .product(name: "PlenaryArchive", package: "plenary"),
        .product(name: "Procedure", package: "plenary"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "document-bench",
      dependencies: [
        "Measuring",
        .product(name: "InstitutionFiles", package: "plenary"),
        .product(name: "PlenaryCoverage", package: "plenary"),
        .product(name: "PlenaryDocuments", package: "plenary"),
        .product(name: "Procedure", package: "plenary"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "web-load",
      dependencies: [
        .product(name: "InstitutionFiles", package: "plenary"),
        .product(name: "PlenaryRecord", package: "plenary"),
        .product(name: "PlenaryWeb", package: "plenary"),
        .product(name: "Procedure", package: "plenary"),
        .product(name: "SQLiteStore", package: "plenary"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
