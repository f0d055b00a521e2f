/// What a provider changed between two recordings of the same calls, as far as its responses show.
///
/// Responses are compared by endpoint (method, host, shape of the path) and status. Two recordings never hold the same data, so only
/// what cannot be chance is a change: a member that was never there, one that was always there and is gone, a value of another type, a
/// word that a member of words never had. Members whose names were replaced are the entries of a map: which there are says nothing.
public struct CassetteDrift: Sendable, Hashable {
    /// One change.
    public struct Change: Sendable, Hashable {
        /// What changed.
        public enum Kind: String, Sendable, Hashable, CaseIterable {
            /// A member that no older response has.
            case fieldAdded
            /// A member that every older response has, and no newer one.
            case fieldRemoved
            /// A value of a type that no older response has.
            case typeChanged
            /// A word that no older response has.
            case wordAdded
        }

        /// The call and its status: `POST aa.example/Consent 200`.
        public let endpoint: String
        /// Where in the body; `[]` stands for the elements of a list, `*` for members whose names were replaced.
        public let path: String
        /// What changed.
        public let kind: Kind
        /// The types or words that there were; empty of a new member.
        public let before: [String]
        /// The types or words that there are now; empty of a member that is gone.
        public let after: [String]
    }

    /// The changes, by endpoint and path.
    public let changes: [Change]
    /// Endpoints that only one of the recordings has, which says nothing of the provider.
    public let unmatchedEndpoints: [String]

    /// Compares two recordings that were made by the same rules.
    public init(from old: Cassette, to new: Cassette, rules: RedactionRules = RedactionRules()) {
        let (before, after) = (old.responseShapes(rules), new.responseShapes(rules))
        changes = before.keys.sorted().flatMap { endpoint in
            after[endpoint].map { before[endpoint, default: BodyShape()].changes(to: $0, at: endpoint) } ?? []
        }
        unmatchedEndpoints = Set(before.keys).symmetricDifference(after.keys).sorted()
    }
}

extension Cassette {
    fileprivate func responseShapes(_ rules: RedactionRules) -> [String: BodyShape] {
        var shapes: [String: BodyShape] = [:]
        for exchange in exchanges {
            guard case .response(let response) = exchange.outcome else { continue }
            let endpoint = "\(exchange.request.method) \(exchange.request.url.route) \(response.status.rawValue)"
            shapes[endpoint, default: BodyShape()].add(response.body, rules)
        }
        return shapes
    }
}
