import AACore
import AACrypto
import AAModels
import AATransport
import Synchronization

/// What a customer does in Perfios's pages. Each answers whether there was anything to do.
extension PerfiosInsightsFace {
    /// The customer agrees to share the accounts; the FIU is told which.
    ///
    /// - Parameters:
    ///   - id: The transaction (`perfiosTransactionId`), which sends the customer somewhere.
    ///   - mobile: Whose accounts; the first customer's without.
    @discardableResult
    public func agree(_ id: String, mobile: String? = nil) async -> Bool {
        let customer = customers.first { mobile == nil || $0.mobile == mobile }
        let transaction = ground.state.withLock { $0.transactions[id] }
        guard let transaction, let customer, !transaction.isOver, transaction.processing != "STATEMENT" else {
            return false
        }
        change(id) { $0.customer = customer }
        let accounts = customer.heldAccounts.map { account -> JSONValue in
            .object([
                "linkRefNumber": account.linkReference.json, "fipId": account.fip.json,
                "maskedAccNumber": .string(account.maskedAccountNumber), "fiType": account.fiType.json,
            ])
        }
        post(
            .object([
                "txnId": .string(transaction.clientID), "perfiosTransactionId": .string(id),
                "accounts": .array(accounts),
            ]), to: transaction.callback)
        await deliverNotifications()
        return true
    }

    /// The customer goes away for good.
    @discardableResult
    public func cancel(_ id: String) async -> Bool {
        guard ground.state.withLock({ $0.transactions[id]?.isOver }) == false else { return false }
        change(id) { ($0.state, $0.code) = ("FAILED", "E_USER_CANCELLED") }
        callBack(id)
        await deliverNotifications()
        return true
    }

    /// The customer hands over documents in the hosted journey, under the FIU's id; with a `rejection` no report comes of them.
    @discardableResult
    public func handOver(_ clientTransaction: String, rejection: String? = nil) async -> Bool {
        let callback: String? = ground.state.withLock { state in
            guard state.collections[clientTransaction]?.customer == nil else { return nil }
            if rejection == nil { state.collections[clientTransaction]?.customer = customers.first }
            return state.collections[clientTransaction]?.callback
        }
        guard let callback else { return false }
        post(
            .object([
                "clientTransactionId": .string(clientTransaction),
                "applicationStatus": .string("REPORT_GENERATION_\(rejection == nil ? "SUCCESS" : "FAILURE")"),
                "rejectionMessage": .string(rejection ?? ""),
            ]), to: callback)
        await deliverNotifications()
        return true
    }

    /// Tells that a transaction is complete, as a form.
    func callBack(_ id: String) {
        guard let transaction = ground.state.withLock({ $0.transactions[id] }), let url = transaction.callback,
            let form = try? FormParameters([
                ("perfiosTransactionId", id), ("txnId", transaction.clientID), ("status", transaction.state),
                ("errorCode", transaction.code ?? ""), ("reason", ""),
            ])
        else { return }
        enqueue(Array(form.text.utf8), "application/x-www-form-urlencoded", to: url)
    }

    private func post(_ json: JSONValue, to url: String?) {
        guard let url else { return }
        enqueue(json.bytes(), "application/json", to: url)
    }

    private func enqueue(_ body: [UInt8], _ mediaType: String, to url: String) {
        guard let url = try? HTTPURL(url) else { return }
        let callback = HTTPRequest(method: .post, url: url, headers: ["Content-Type": mediaType], body: body)
        ground.state.withLock { $0.outbox.append(callback) }
    }
}
