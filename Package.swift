// swift-tools-version: 6.2
import PackageDescription

/// Every target is built alike; those that own memory of C libraries or write files also account for every unsafe use.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
let strictWithC = strict + [.strictMemorySafety()]

let package = Package(
  name: "teczka",
  products: [
    .executable(name: "teczka", targets: ["teczka"]),
    .executable(name: "teczka-pictures", targets: ["teczka-pictures"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CVips", providers: [.apt(["libvips42"])]),
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(
      name: "Documents", dependencies: ["CCMarkGFM", "CYAML", "Diagnostics"],
      swiftSettings: strictWithC),
    .target(name: "Schema", dependencies: ["Diagnostics", "Documents"], swiftSettings: strict),
    .target(
      name: "Portfolio", dependencies: ["Diagnostics", "Documents", "PictureWork", "Schema"],
      resources: ["jasny", "kontrast", "papier"].flatMap { theme -> [Resource] in
        [.embedInCode("Themes/BuiltIn/\(theme).yaml"), .embedInCode("Themes/BuiltIn/\(theme).css")]
      },
      swiftSettings: strict),
    .target(name: "PictureWork", swiftSettings: strict),
    .executableTarget(name: "teczka-pictures", dependencies: ["CVips", "PictureWork"], swiftSettings: strictWithC),
    .systemLibrary(name: "CMalloc"),
    .target(name: "CBase64"),
    .target(
      name: "Sealing",
      dependencies: [
        "CBase64", "Diagnostics", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: strictWithC),
    .target(
      name: "Printing",
      dependencies: ["Diagnostics", "Schema", .product(name: "Subprocess", package: "swift-subprocess")],
      swiftSettings: strictWithC),
    .target(
      name: "Site",
      dependencies: [
        "CLinux", "Diagnostics", "Documents", "PictureWork", "Schema", "Portfolio", "Sealing",
        .product(name: "Crypto", package: "swift-crypto"), .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      resources: [
        .embedInCode("Styles/base.css"), .embedInCode("Styles/front.css"), .embedInCode("Styles/folder.css"),
        .embedInCode("Styles/plan.css"), .embedInCode("Styles/cv.css"), .embedInCode("Styles/unlock.css"),
        .embedInCode("Styles/print.css"), .embedInCode("Unlock/Script/page.js"), .embedInCode("Unlock/Script/keys.js"),
        .embedInCode("Unlock/Script/stream.js"), .embedInCode("Unlock/Script/files.js"),
        .embedInCode("Unlock/Script/show.js"), .embedInCode("Unlock/Script/form.js"),
      ],
      swiftSettings: strictWithC),
    .target(
      name: "Git", dependencies: [.product(name: "Subprocess", package: "swift-subprocess")],
      swiftSettings: strictWithC),
    .target(
      name: "WebLinks",
      dependencies: ["Diagnostics", "Portfolio", .product(name: "Subprocess", package: "swift-subprocess")],
      swiftSettings: strictWithC),
    .executableTarget(
      name: "teczka",
      dependencies: [
        "CMalloc", "Diagnostics", "Documents", "Git", "Schema", "Portfolio", "Printing", "Sealing", "Site", "WebLinks",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strictWithC),
    .target(
      name: "TestSupport", dependencies: ["Diagnostics", "Documents", "Portfolio", "Schema"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Diagnostics", "Documents", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SchemaTests", dependencies: ["Diagnostics", "Documents", "Schema", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PortfolioTests",
      dependencies: ["Diagnostics", "Documents", "Schema", "Portfolio", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SealingTests",
      dependencies: [
        "Diagnostics", "Sealing", .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: strictWithC),
    .testTarget(name: "GitTests", dependencies: ["Git"], swiftSettings: strict),
    .testTarget(
      name: "PrintingTests", dependencies: ["Diagnostics", "Schema", "Printing"], swiftSettings: strict),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "Diagnostics", "Documents", "PictureWork", "Schema", "Portfolio", "Sealing", "Site", "TestSupport",
        "teczka-pictures",
      ],
      swiftSettings: strict),
  ]
)

// The fuzzers are built by `make fuzz` only: they need libFuzzer and the sanitizers.
if Context.environment["TECZKA_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "TeczkaFuzz", dependencies: ["Diagnostics", "Documents", "Schema", "Sealing"],
      path: "Tests/Fuzz", exclude: ["corpus"],
      swiftSettings: strictWithC + [.unsafeFlags(["-parse-as-library"])]))
}

// What `make bench` measures beside whole runs of the program.
if Context.environment["TECZKA_BENCH"] != nil {
  package.targets.append(
    .executableTarget(
      name: "SealingBench", dependencies: ["CMalloc", "Diagnostics", "Sealing"], path: "Benchmarks/Sealing",
      swiftSettings: strictWithC + [.unsafeFlags(["-parse-as-library"])]))
}
