extension FIDiagnostic {
    /// How much a finding says against its document.
    public enum Level: String, Hashable, Sendable, CaseIterable, Comparable {
        /// Within the format, and worth knowing.
        case note
        /// The document broke its schema's format, or something of a kind this version does not know was odd.
        case warning
        /// The bytes were not well-formed; the reader repaired them.
        case error

        /// From the mildest to the gravest.
        public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rank < rhs.rank }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// How much it says against the document.
    public var level: Level { kind.level }
}

extension FIDiagnostic.Kind {
    /// How much a finding of this kind says against its document.
    public var level: FIDiagnostic.Level {
        if Self.repairs.contains(self) { return .error }
        return Self.known.contains(self) && !Self.formatBreaks.contains(self) ? .note : .warning
    }
}
