public import AACore
public import AATransport

/// Perfios Insights v3 (KuberaVault): a bank's statements handed over or fetched, and reports on them. Source: public clients, as the
/// vendor's documents are not public.
///
/// It is no ``AccountAggregatorProvider``: a transaction ends in a report, and no consent is shown. A call is signed with our RSA key
/// (``PerfiosSigning``); answers are not signed, so what comes over TLS is believed.
public struct PerfiosInsights: Sendable {
    let configuration: PerfiosInsightsConfiguration
    let exchange: InsightsExchange
    let clock: any WallClock
    private let random: any RandomSource

    /// Speaks to the host of the configuration.
    ///
    /// - Parameters:
    ///   - configuration: Where Insights is and who we are to it.
    ///   - transport: Reaches Perfios. Its middlewares see each request as it goes out, so a repeated attempt there has the first
    ///     one's signature.
    ///   - clock: Says what time it is, for signatures and waits.
    ///   - random: Makes the boundaries of uploads.
    public init(
        _ configuration: PerfiosInsightsConfiguration, transport: some HTTPTransport,
        clock: some WallClock = SystemWallClock(), random: some RandomSource = SystemRandomSource()
    ) {
        self.configuration = configuration
        self.clock = clock
        self.random = random
        exchange = InsightsExchange(
            provider: configuration.id, key: configuration.key, escape: configuration.escape, transport: transport,
            clock: clock)
    }

    /// What Perfios is called in records and errors.
    public var id: EntityID { configuration.id }

    /// POST …/transactions: begins a transaction.
    ///
    /// - Throws: ``ProviderError/Code/mismatchedAnswer`` if the customer would be sent to a host that is not Perfios's.
    public func startTransaction(_ payload: InsightsPayload) async throws(ProviderError) -> InsightsTransaction {
        let body = InsightsBody.bytes("payload", payload.members, as: configuration.format)
        let answer = try await exchange.send(.startTransaction, expecting: InsightsTransaction.self) {
            () throws(TransportError) in post(try url(configuration.paths.transactions), body)
        }
        try answer.failure.check(
            redirect: answer.body.url, under: configuration.customerDomains, of: InsightsDialect().name)
        return answer.body
    }

    /// POST …/transactions/{id}?cancel
    public func cancel(_ transaction: InsightsTransactionID) async throws(ProviderError) {
        try await exchange.send(.cancelTransaction) { () throws(TransportError) in
            // A name without a value, and so without `=`.
            post(try HTTPURL("\(url(below: transaction).text)?cancel"), [])
        }
    }

    /// POST …/transactions/{id}/files: hands over a file. What is signed of it is that something is uploaded, not what.
    public func upload(
        _ file: InsightsUpload, to transaction: InsightsTransactionID
    ) async throws(ProviderError) -> InsightsFile {
        let boundary = Hex.encode(random.bytes(16))
        guard let body = file.body(boundary: boundary) else {
            throw ProviderError(.invalidRequest, .uploadFile, id, "not sent: the media type is not one line of text")
        }
        return try await exchange.send(.uploadFile, expecting: InsightsFile.self) { () throws(TransportError) in
            post(
                try url(below: transaction, "files"), body, mediaType: "multipart/form-data; boundary=\(boundary)")
        }.body
    }

    /// POST …/transactions/{id}/bank-statements: has a file read as a statement of a bank.
    ///
    /// - Parameters:
    ///   - statement: The file, its bank and its password.
    ///   - transaction: The transaction.
    ///   - isAgain: Whether the file was read before, and is now read with another bank or password (…/bank-statements/{fileId}).
    public func process(
        _ statement: InsightsStatement, of transaction: InsightsTransactionID, again isAgain: Bool = false
    ) async throws(ProviderError) {
        let body = InsightsBody.bytes("payload", statement.members, as: configuration.format)
        try await exchange.send(.processStatement) { () throws(TransportError) in
            let statements = try url(below: transaction, "bank-statements")
            return post(isAgain ? try statements.appending(segment: statement.file.rawValue) : statements, body)
        }
    }

    /// POST …/transactions/{id}/reports: all files are there, and the report can be made.
    public func startReport(of transaction: InsightsTransactionID) async throws(ProviderError) {
        try await exchange.send(.startReport) { () throws(TransportError) in
            post(try url(below: transaction, "reports"), [])
        }
    }

    /// GET …/transactions/{id}/reports?types=…: a report; several types come as a zip archive.
    ///
    /// - Throws: ``ProviderError/Code/dataNotReady`` while there is none.
    public func report(
        of transaction: InsightsTransactionID, types: [InsightsReportType]
    ) async throws(ProviderError) -> InsightsReport {
        try await exchange.report(.report) { () throws(TransportError) in
            let types = types.map(\.rawValue).joined(separator: ",")
            return get(try url(below: transaction, "reports").appending(queryItem: "types", value: types))
        }
    }

    /// How far a transaction is, at ``InsightsPaths/status``.
    ///
    /// - Throws: ``ProviderError/Code/mismatchedAnswer`` if the answer is about other transactions alone.
    public func status(of transaction: InsightsTransactionID) async throws(ProviderError) -> InsightsStatus {
        let answer = try await exchange.send(.transactionStatus, expecting: InsightsStatus.self) {
            () throws(TransportError) in get(try url(configuration.paths.status, transaction))
        }
        guard let status = answer.body.about(transaction) else {
            throw answer.failure.mismatch("the status is that of another transaction")
        }
        return status
    }
}

extension PerfiosInsights {
    func url(
        _ path: PerfiosPath, _ transaction: InsightsTransactionID? = nil
    ) throws(TransportError) -> HTTPURL {
        var values = ["vendor": configuration.vendor]
        values["transaction"] = transaction?.rawValue
        return try path.url(at: configuration.baseURL, values)
    }

    private func url(
        below transaction: InsightsTransactionID, _ segments: String...
    ) throws(TransportError) -> HTTPURL {
        var url = try url(configuration.paths.transactions).appending(segment: transaction.rawValue)
        for segment in segments { url = try url.appending(segment: segment) }
        return url
    }

    func get(_ url: HTTPURL) -> HTTPRequest {
        // A report comes in any form.
        HTTPRequest(method: .get, url: url, headers: ["Accept": "\(configuration.format.mediaType), */*"])
    }

    func post(_ url: HTTPURL, _ body: [UInt8], mediaType: String? = nil) -> HTTPRequest {
        let format = configuration.format.mediaType
        return HTTPRequest(
            method: .post, url: url, headers: ["Content-Type": mediaType ?? format, "Accept": format], body: body)
    }
}
