import AACore
import AAFlow
import AAModels
import AAProviders
import AAStore

/// `aactl provider try`: the way from consent to data at one provider, once.
struct ProviderTryCommand {
    private let name: String
    private let settings: String?
    private let patience: Duration

    init(_ arguments: inout ArgumentList) throws(CommandFailure) {
        _ = try arguments.flag("--json")
        settings = try arguments.value(of: "--config")
        patience = .seconds(Int64(try arguments.number(of: "--wait", in: 1...86_400) ?? 600))
        let names = Trial.providers.joined(separator: ", ")
        guard let name = try arguments.operand() else { throw .usage("provider try takes a provider: \(names)") }
        guard Trial.providers.contains(name) else { throw .usage("there is no provider \(name); there are \(names)") }
        try arguments.end()
        self.name = name
    }

    func run(_ console: Console) async throws(CommandFailure) {
        let trial = try trial()
        let context = FlowContext(provider: trial.provider, store: InMemoryStore(), clock: trial.clock)
        let journey = ConsentJourney(
            context, inbox: trial.inbox,
            patience: .init(customer: patience, providers: patience, pollInterval: .seconds(5)))
        let notifications = trial.notifications.map { lines in
            Task { await lines.take { console.note("a line of standard input is no notification: HTTP \($0)") } }
        }
        defer { notifications?.cancel() }
        let delivery: DataDelivery
        do {
            delivery = try await journey.run(trial.request) { ticket in
                console.note("consent requested: \(ticket.handle)")
                if let approve = trial.approve {
                    console.note("the double's customer agrees")
                    await approve(ticket)
                } else {
                    console.note(
                        ticket.redirect.map { "the customer decides at \($0)" }
                            ?? "the customer decides in the AA's app")
                    if trial.notifications != nil {
                        console.note("standard input takes what your address is notified of: a body on each line")
                    }
                }
            }
        } catch {
            throw CommandFailure(
                kind: trial.approve == nil ? .outside : .defect, code: error.code.description,
                what: "there was no way from consent to data at \(name)", location: error.handle?.rawValue,
                why: error.reason, todo: "\(error.retry.sentence); aactl provider decode says what a body means")
        }
        if console.wantsJSON {
            try console.write(json(delivery).bytes(.indented) + [UInt8(ascii: "\n")])
        } else {
            try console.print(lines(delivery))
        }
    }

    private func trial() throws(CommandFailure) -> Trial {
        if let settings { return try Trial.host(of: name, TrialSettings(settings)) }
        do { return try Trial.double(of: name) } catch {
            throw CommandFailure(
                kind: .defect, code: "doubleNotBuilt", what: "the double cannot be built", why: "\(error)",
                todo: "please report this")
        }
    }

    private func lines(_ delivery: DataDelivery) -> [String] {
        let accounts = delivery.documents.map { document in
            let rows = document.document.deposit?.transactions?.rows.count ?? 0
            return "\(document.record.fip): \(document.document.fiType), \(rows) transactions, "
                + "\(document.document.diagnostics.count) findings"
        }
        return accounts + delivery.missing.keys.map { "\($0.fip): an account is missing" }
    }

    private func json(_ delivery: DataDelivery) -> JSONValue {
        let accounts = delivery.documents.map { document in
            JSONValue.object([
                "fipId": document.record.fip.json, "fiType": document.document.fiType.json,
                "transactions": (document.document.deposit?.transactions?.rows.count ?? 0).json,
                "findings": document.document.diagnostics.count.json,
            ])
        }
        return .object([
            "provider": .string(name), "isDouble": .bool(settings == nil), "accounts": .array(accounts),
            "missing": .array(delivery.missing.keys.map { .object(["fipId": $0.fip.json]) }),
        ])
    }
}

extension RetryAdvice {
    fileprivate var sentence: String {
        switch self {
        case .never: "mend what it says"
        case .after: "try again later"
        case .withNewRequest: "begin anew"
        }
    }
}
