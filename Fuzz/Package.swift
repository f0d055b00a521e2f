// swift-tools-version: 6.2
import PackageDescription

// A package of its own: everything in it and below it is built for libFuzzer, by `Scripts/fuzz`.
let package = Package(
    name: "fuzz",
    // The name is said: the package's identity would otherwise be that of the folder it was cloned into.
    dependencies: [.package(name: "account-aggregator", path: "..")],
    targets: [
        .executableTarget(
            name: "Fuzz",
            dependencies: ["AACore", "AAModels", "AACrypto", "AAArchive"].map {
                .product(name: $0, package: "account-aggregator")
            },
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
                .enableUpcomingFeature("InternalImportsByDefault"), .strictMemorySafety(),
            ])
    ]
)
