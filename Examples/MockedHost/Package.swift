// swift-tools-version: 6.2
import PackageDescription

// A backend of your own, as small as it can be: it asks for consent and reads balances, and its tests need no network.
let package = Package(
    name: "mocked-host",
    dependencies: [
        // In your package: .package(url: "…/account-aggregator", from: "0.1.0")
        .package(name: "account-aggregator", path: "../..")
    ],
    targets: [
        .target(
            name: "MockedHost",
            dependencies: [
                .product(name: "AACore", package: "account-aggregator"),
                .product(name: "AACrypto", package: "account-aggregator"),
                .product(name: "AAModels", package: "account-aggregator"),
                .product(name: "AAProviders", package: "account-aggregator"),
            ]),
        .testTarget(
            name: "MockedHostTests",
            dependencies: [
                "MockedHost",
                .product(name: "AACore", package: "account-aggregator"),
                .product(name: "AAProviders", package: "account-aggregator"),
                .product(name: "AATestKit", package: "account-aggregator"),
            ]),
    ]
)
