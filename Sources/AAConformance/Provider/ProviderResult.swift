/// What became of a behaviour.
public enum ProviderResult: Sendable, Hashable {
    /// The provider behaves so.
    case met
    /// It does not.
    case broken([ProviderFinding])
    /// The behaviour says nothing of this provider, and why.
    case notApplicable(String)

    /// What was seen instead of what was expected; empty for anything but ``broken(_:)``.
    public var findings: [ProviderFinding] {
        if case .broken(let findings) = self { findings } else { [] }
    }
}

extension ProviderResult: CustomStringConvertible {
    /// `met`, `not applicable: …`, or one line for each finding.
    public var description: String {
        switch self {
        case .met: "met"
        case .broken(let findings): findings.map(\.description).joined(separator: "\n")
        case .notApplicable(let why): "not applicable: \(why)"
        }
    }
}
