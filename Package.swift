// swift-tools-version: 6.2
import PackageDescription

/// Every target is built alike; those that call C also account for every unsafe use.
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
    .executable(name: "teczka", targets: ["teczka"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
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
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(
      name: "Documents", dependencies: ["CCMarkGFM", "CYAML", "Diagnostics"],
      swiftSettings: strictWithC),
    .target(name: "Schema", dependencies: ["Diagnostics", "Documents"], swiftSettings: strict),
    .target(
      name: "Portfolio", dependencies: ["Diagnostics", "Documents", "Schema"],
      swiftSettings: strict),
    .target(
      name: "Site", dependencies: ["Diagnostics", "Documents", "Schema", "Portfolio"],
      resources: [.embedInCode("Themes/jasny/style.css")],
      swiftSettings: strictWithC),
    .executableTarget(
      name: "teczka",
      dependencies: [
        "Diagnostics", "Documents", "Schema", "Portfolio", "Site",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strictWithC),
  ]
)
