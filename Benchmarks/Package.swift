// swift-tools-version: 6.2
import PackageDescription

// What the package costs, each figure as a ratio to the least that another library needs for the same work. Run by Scripts/bench.
let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "account-aggregator", path: "..")],
    targets: [
        .systemLibrary(name: "COpenSSLForBaseline", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
        // Written in C, so that no cost of ours is in it.
        .target(name: "CBaseline", dependencies: ["COpenSSLForBaseline"]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        // Other people's readers of XML, filling the rows that ours fills.
        .target(
            name: "CXMLPeers", dependencies: ["CLibXML2"],
            linkerSettings: [.linkedLibrary("pugixml"), .linkedLibrary("xml2")]),
        // The same of JSON, and the values of rows as there.
        .target(
            name: "CJSONPeers", cxxSettings: [.headerSearchPath("../CXMLPeers")],
            linkerSettings: [.linkedLibrary("simdjson")]),
        .executableTarget(
            name: "bench",
            dependencies: [
                "CBaseline", "CXMLPeers", "CJSONPeers",
                .product(name: "AACore", package: "account-aggregator"),
                .product(name: "AACrypto", package: "account-aggregator"),
                .product(name: "AAModels", package: "account-aggregator"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6)]),
    ],
    cxxLanguageStandard: .cxx17
)
