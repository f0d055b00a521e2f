// swift-tools-version: 6.2
import PackageDescription

// What the package costs, each figure as a ratio to the least that OpenSSL needs for the same work. Run by Scripts/bench.
let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "account-aggregator", path: "..")],
    targets: [
        .systemLibrary(name: "COpenSSLForBaseline", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
        // Written in C, so that no cost of ours is in it.
        .target(name: "CBaseline", dependencies: ["COpenSSLForBaseline"]),
        .executableTarget(
            name: "bench",
            dependencies: [
                "CBaseline",
                .product(name: "AACore", package: "account-aggregator"),
                .product(name: "AACrypto", package: "account-aggregator"),
                .product(name: "AAModels", package: "account-aggregator"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6)]),
    ]
)
