// swift-tools-version: 6.2
import PackageDescription

// The gate turns warnings into errors. It is off for dependants: a manifest with `-warnings-as-errors` does not build
// under a client that passes `-suppress-warnings`.
let isGate = Context.environment["AA_GATE"] != nil

/// The one place for flags: every Swift target gets these.
let strict: [SwiftSetting] =
    [
        .swiftLanguageMode(.v6),
        // `any P` is written where a value is boxed.
        .enableUpcomingFeature("ExistentialAny"),
        // A member is visible only through an import of its module in the same file.
        .enableUpcomingFeature("MemberImportVisibility"),
        // An import is an implementation detail unless it says `public`.
        .enableUpcomingFeature("InternalImportsByDefault"),
        // Async functions stay where their caller runs.
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .enableUpcomingFeature("InferIsolatedConformances"),
        // Each touch of unsafe memory is marked.
        .strictMemorySafety(),
    ] + (isGate ? [.treatAllWarnings(as: .error), .treatWarning("ExplicitSendable", as: .error)] : [])

/// A library of the package, in a folder of its name.
func room(_ name: String, on dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a library, in `Tests/<name>Tests`.
func tests(of name: String, on dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.target(name: name), "AATestSupport"] + dependencies,
        swiftSettings: strict)
}

/// The byte loops that vector units do best, in C; for AACore alone.
let scan: Target = .target(
    name: "CAAScan", cSettings: isGate ? [.treatAllWarnings(as: .error)] : [])

/// The libraries in dependency order: a room imports only what stands above it.
let rooms: [Target] = [
    room("AACore", on: ["CAAScan"]),
    room("AAModels", on: ["AACore"]),
    room("AACrypto", on: ["AACore", "COpenSSL"]),
    room("AATransport", on: ["AACore"]),
    room("AATransportFoundation", on: ["AACore", "AATransport"]),
    room("AATransportCurl", on: ["AACore", "AATransport", "CCurl"]),
    room("AAArchive", on: ["AACore", "CZlib"]),
    room("AAProviders", on: ["AACore", "AAModels", "AACrypto", "AATransport"]),
    room("AAStore", on: ["AACore", "AAModels", "AACrypto"]),
    room("AAFlow", on: ["AACore", "AAModels", "AACrypto", "AAProviders", "AAStore", "AATransport"]),
    room("AASandbox", on: ["AACore", "AAModels", "AACrypto", "AATransport"]),
    room("AATestKit", on: ["AACore", "AAModels", "AACrypto", "AAProviders", "AATransport"]),
    room("AAConformance", on: ["AACore", "AAModels", "AACrypto", "AATransport", "AAProviders"]),
]

let package = Package(
    name: "account-aggregator",
    products: rooms.map { .library(name: $0.name, targets: [$0.name]) }
        + [.executable(name: "aactl", targets: ["aactl"])],
    targets: [
        .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]), scan,
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    ] + rooms + [
        .executableTarget(
            name: "aactl",
            dependencies: rooms.map(\.name).filter { !["AAArchive", "AAConformance", "AATransportCurl"].contains($0) }
                .map { .target(name: $0) },
            swiftSettings: strict),
        // Writes parts of AAModels; nothing that the package delivers stands on it.
        .executableTarget(name: "FISchemaGenerator", dependencies: ["AACore"], swiftSettings: strict),
        .target(
            name: "AATestSupport", dependencies: ["AACore"], path: "Tests/AATestSupport", swiftSettings: strict),
        tests(of: "AACore", on: ["CAAScan"]),
        tests(of: "AAModels", on: ["FISchemaGenerator"]),
        tests(of: "AACrypto"),
        tests(of: "AATransport"),
        tests(of: "AATransportFoundation", on: ["AAConformance", "AATransport"]),
        tests(of: "AATransportCurl", on: ["AAConformance", "AATransport"]),
        tests(of: "AAArchive"),
        tests(of: "AAProviders", on: ["AAModels", "AACrypto", "AATransport", "AATestKit"]),
        tests(of: "AAStore", on: ["AAModels"]),
        tests(
            of: "AAFlow",
            on: [
                "AAArchive", "AACrypto", "AAModels", "AAProviders", "AASandbox", "AAStore", "AATestKit", "AATransport",
            ]),
        tests(of: "AASandbox", on: ["AACrypto", "AAModels", "AATransport", "AATestKit"]),
        tests(of: "AATestKit", on: ["AAFlow", "AASandbox", "AAStore"]),
        tests(
            of: "AAConformance",
            on: [
                "AACrypto", "AAModels", "AAProviders", "AASandbox", "AATestKit", "AATransport", "AATransportCurl",
                "AATransportFoundation",
            ]),
        tests(of: "aactl", on: ["AAConformance", "AACore", "AACrypto", "AAModels", "AASandbox", "AATransport"]),
    ]
)
