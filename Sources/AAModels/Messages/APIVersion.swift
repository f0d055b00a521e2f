public import AACore

/// The version that a body claims (`ver`). A wrong one is answered with 404 NoSuchVersion.
public struct APIVersion: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The generation of 2019, out of use since 2024.
    public static let v1_1_2: Self = "1.1.2"
    /// The same with a later changelog, as some AAs call it; its forms are those of 1.1.2.
    public static let v1_1_3: Self = "1.1.3"
    /// The generation of August 2023, spoken unless another is chosen.
    public static let v2: Self = "2.0.0"
    /// The version in use through Sahamati's Router.
    public static let v2_1: Self = "2.1.0"

    /// The versions this library has a form for.
    public static let known: Set<Self> = [.v1_1_2, .v1_1_3, .v2, .v2_1]

    /// Whether bodies have the forms and words of 2019.
    public var isFirstGeneration: Bool { self == .v1_1_2 || self == .v1_1_3 }
}
