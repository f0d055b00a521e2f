/// Runs files of Wycheproof: finds the kind of each group, runs its cases, counts.
enum WycheproofRunner {
    /// The kinds that are run.
    static let kinds: [any WycheproofKind.Type] = [
        SignatureKind.self, JWSKind.self, JWKKind.self, X25519Kind.self, X25519PEMKind.self, AESGCMKind.self,
        HKDFKind.self, HMACKind.self,
    ]
    /// Kinds that are known and not run, and why.
    static let notRun = [
        "EcdhTest": "keys are agreed over Curve25519 alone; P-256 is for signatures"
    ]

    static func report(on name: String) throws -> WycheproofReport {
        var report = WycheproofReport(file: name)
        for group in try WycheproofFile(name).groups {
            guard let kind = kinds.first(where: { $0.types.contains(group.type) }) else {
                report.skip(group.cases.count, notRun[group.type] ?? "unknown kind \(group.type)")
                continue
            }
            try run(kind, group, &report)
        }
        return report
    }

    private static func run(
        _ kind: (some WycheproofKind).Type, _ group: WycheproofGroup, _ report: inout WycheproofReport
    ) throws {
        let kind = try kind.init(group)
        for test in group.cases { report.count(test, try kind.outcome(of: test), by: kind) }
    }
}
