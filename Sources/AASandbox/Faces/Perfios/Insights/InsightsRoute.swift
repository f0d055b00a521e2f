import AATransport

/// Which call a request is, about what.
struct InsightsRoute: Sendable {
    let call: InsightsCall
    /// The transaction that the path names; empty for a new one.
    let id: String
    /// What stands behind it, such as a file's id.
    let rest: [String]

    init?(_ request: HTTPRequest, _ settings: PerfiosInsightsFaceSettings) {
        let path = request.url.pathSegments
        let hosted = ["lspsdk", "api", settings.client, "v1", "dcp", "clientTransactionId"]
        if path.starts(with: hosted), path.count == 8 {
            (id, rest) = (path[6], [])
            switch (request.method, path[7]) {
            case (.post, "initDocumentCollection"): call = .hostedStart
            case (.get, "report"): call = .hostedReport
            default: return nil
            }
            return
        }
        let root = ["KuberaVault", "api", "v3", "organisations", settings.vendor, "transactions"]
        guard path.starts(with: root) else { return nil }
        let tail = Array(path.dropFirst(root.count))
        id = tail.first ?? ""
        rest = Array(tail.dropFirst(2))
        switch (request.method, tail.dropFirst().first, tail.count) {
        case (.post, nil, 0): call = .start
        case (.post, nil, 1) where request.url.queryItems.contains { $0.name == "cancel" }: call = .cancel
        case (.post, "files", 2): call = .upload
        case (.post, "bank-statements", 2...3): call = .process
        case (.post, "reports", 2): call = .startReport
        case (.get, "reports", 2): call = .report
        case (.get, "status", 2): call = .status
        case (.post, "fetch", 2): call = .fetch
        case (.get, "rawReport", 2): call = .rawReport
        default: return nil
        }
    }

    var isHosted: Bool { [.hostedStart, .hostedReport].contains(call) }
}
