import AACore
import AAModels
import AATransport
import Synchronization

extension PerfiosInsightsFace {
    func serve(_ route: InsightsRoute, _ request: HTTPRequest) throws(InsightsFaceError) -> HTTPResponse {
        guard route.call != .start else { return try start(request) }
        guard let transaction = ground.state.withLock({ $0.transactions[route.id] }) else { throw .transaction }
        switch route.call {
        case .upload: return try upload(to: transaction, request)
        case .process: try process(transaction, route, request)
        case .startReport: try startReport(of: transaction)
        case .report:
            let types = request.url.queryValues(of: "types").flatMap { $0.split(separator: ",").map(String.init) }
            return try report(of: transaction) { $0.answer(types) }
        case .rawReport: return try report(of: transaction) { $0.raw }
        case .status: return status(of: transaction, request)
        case .fetch:
            guard transaction.customer != nil, !transaction.isOver else { throw .state("There is no consent") }
            change(transaction.id) { $0.looks = 0 }
        case .cancel: change(transaction.id) { ($0.state, $0.code) = ("CANCELLED", "E_USER_CANCELLED") }
        case .start, .hostedStart, .hostedReport: break
        }
        return InsightsFaceMessage.answer(
            "success", JSONObject(), to: request, route.call == .startReport ? .accepted : .ok)
    }

    func change(_ id: String, _ edit: (inout InsightsFaceTransaction) -> Void) {
        ground.state.withLock { state in
            guard var transaction = state.transactions[id] else { return }
            edit(&transaction)
            state.transactions[id] = transaction
        }
    }

    private func start(_ request: HTTPRequest) throws(InsightsFaceError) -> HTTPResponse {
        guard let fields = InsightsFaceMessage.fields("payload", in: request.body) else { throw .value(of: "payload") }
        for name in ["txnId", "processingType"] where fields[name, default: ""].isEmpty { throw .value(of: name) }
        if let from = fields["yearMonthFrom"], let to = fields["yearMonthTo"], from > to {
            throw .value(of: "yearMonthFrom")
        }
        let now = clock.now().millisecondsSince1970
        let processing = fields["processingType"] ?? ""
        let transaction = ground.state.withLock { state in
            // 17 characters, of which the last 13 are a time.
            let transaction = InsightsFaceTransaction(
                id: "Q3DQ\(now + Int64(state.transactions.count))", clientID: fields["txnId"] ?? "",
                processing: processing, callback: fields["transactionCompleteCallbackUrl"])
            state.transactions[transaction.id] = transaction
            return transaction
        }
        var answer: JSONObject = ["perfiosTransactionId": .string(transaction.id)]
        if processing != "STATEMENT" {
            answer.append("url", .string("https://\(settings.host)/KuberaVault/insights/gl/\(random.uuid())"))
            answer.append("expires", clock.now().adding(.seconds(86_400)).json)
        }
        return InsightsFaceMessage.answer("transaction", answer, to: request)
    }

    private func upload(
        to transaction: InsightsFaceTransaction, _ request: HTTPRequest
    ) throws(InsightsFaceError) -> HTTPResponse {
        let isForm = request.headers["Content-Type"]?.hasPrefix("multipart/form-data; boundary=") == true
        guard isForm, String(decoding: request.body.prefix(1_024), as: UTF8.self).contains("name=\"file\"") else {
            throw .value(of: "file")
        }
        let id = Hex.encode(random.bytes(20))
        change(transaction.id) { $0.files[id] = false }
        return InsightsFaceMessage.answer("file", ["fileId": .string(id)], to: request)
    }

    private func process(
        _ transaction: InsightsFaceTransaction, _ route: InsightsRoute, _ request: HTTPRequest
    ) throws(InsightsFaceError) {
        guard let fields = InsightsFaceMessage.fields("payload", in: request.body),
            let file = fields["fileId"], let isRead = transaction.files[file],
            route.rest.isEmpty || isRead && route.rest == [file]
        else { throw .value(of: "fileId") }
        guard fields["institutionId"]?.isEmpty == false else { throw .value(of: "institutionId") }
        guard fields["password", default: ""] == settings.filePassword else {
            throw InsightsFaceError(.badRequest, "InvalidPassword", "The file cannot be opened")
        }
        change(transaction.id) { $0.files[file] = true }
    }

    private func startReport(of transaction: InsightsFaceTransaction) throws(InsightsFaceError) {
        guard transaction.files.values.contains(true), !transaction.isOver else {
            throw .state("There is no statement")
        }
        change(transaction.id) { ($0.state, $0.code, $0.customer) = ("COMPLETED", "E_NO_ERROR", customers.first) }
        callBack(transaction.id)
    }

    private func status(of transaction: InsightsFaceTransaction, _ request: HTTPRequest) -> HTTPResponse {
        var shown = transaction
        if let looks = transaction.looks, !transaction.isOver {
            if looks >= behaviour.looksUntilFetched { (shown.state, shown.code) = ("COMPLETED", "E_NO_ERROR") }
            shown.looks = looks + 1
            change(transaction.id) { $0 = shown }
        }
        return InsightsFaceMessage.answer("Status", shown.status, to: request)
    }

    private func report(
        of transaction: InsightsFaceTransaction, _ make: (InsightsFaceReport) -> HTTPResponse?
    ) throws(InsightsFaceError) -> HTTPResponse {
        guard transaction.state == "COMPLETED", let customer = transaction.customer else { throw .notReady }
        let report = InsightsFaceReport(customer: customer, day: clock.now().date(in: .india))
        guard let answer = make(report) else { throw .value(of: "types") }
        return answer
    }
}
