import AACore
import AAProviders
import AATransport

/// A departure from a behaviour.
///
/// It speaks in codes: what a provider under test writes into its errors could be a secret.
public struct ProviderFinding: Error, Sendable, Hashable {
    /// What a provider has to do.
    public let expected: String
    /// What this one did.
    public let seen: String

    /// The call that an error names: one of the provider's own words could be a secret.
    static func word(for operation: ProviderOperation) -> String { operation.isKnown ? "\(operation)" : "another" }

    /// What can be said of an error without what a peer or a host wrote into it.
    static func words(for error: any Error) -> String {
        guard let error = error as? ProviderError else { return "an error of type \(type(of: error))" }
        let status = error.status.map { ", HTTP \($0.rawValue)" } ?? ""
        return "\(error.code) of \(word(for: error.operation))\(status)"
    }
}

extension ProviderFinding: CustomStringConvertible {
    /// `expected …, seen …`
    public var description: String { "expected \(expected), seen \(seen)" }
}
