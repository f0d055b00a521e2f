import AACore
import AAModels
import AAProviders
import AATransport

extension ProviderBehaviour {
    /// What becomes of requests for consent.
    public static let consents: [ProviderBehaviour] = [
        ProviderBehaviour("a request gives a ticket that names it, and the page where the customer decides") { trial in
            let ticket = try await trial.ask()
            trial.expect(!ticket.handle.rawValue.isEmpty, "a handle", seen: "an empty one")
            trial.expect(!ticket.customer.rawValue.isEmpty, "a customer", seen: "an empty address")
            guard trial.stage.sendsCustomer else { return }
            let page = try trial.require(ticket.redirect, "a redirect, as the customer is to be sent (sendsCustomer)")
            let scheme = (try? HTTPURL(page))?.scheme
            trial.expect(scheme == .https, "the redirect to be an https URL", seen: "another, or no URL")
        },
        ProviderBehaviour("a request that the customer has not decided on is pending", needs: [.consentIsAsked]) {
            trial in
            let outcome = try await trial.provider.outcome(of: try await trial.ask().handle).outcome
            trial.expect(outcome == .pending, "pending", seen: outcome.word)
        },
        ProviderBehaviour("a request that the customer agreed to names its consent", needs: [.consentIsAsked]) {
            trial in
            let ticket = try await trial.ask()
            try await trial.stage.approve(ticket)
            let id = try await trial.approval(of: ticket)
            trial.expect(!id.rawValue.isEmpty, "the consent's id", seen: "an empty one")
        },
        ProviderBehaviour("a request that the customer refused is rejected or failed", needs: [.consentIsAsked]) {
            trial in
            let ticket = try await trial.ask()
            try await trial.stage.reject(ticket)
            let outcome = try await trial.provider.outcome(of: ticket.handle).outcome
            // Version 1 of ReBIT's API has no word for a refusal.
            trial.expect(
                [.rejected, .failed].contains(outcome), "rejected, or failed without a reason", seen: outcome.word)
        },
        ProviderBehaviour(
            "a consent that is read back is active, has accounts, and goes no further than what was asked",
            needs: [.consentIsAsked]
        ) { trial in
            let ticket = try await trial.ask()
            try await trial.stage.approve(ticket)
            let id = try await trial.approval(of: ticket)
            let consent = try await trial.provider.consent(id, for: ticket)
            let content = consent.agreed.content
            trial.expect(consent.agreed.id == id, "the consent that was asked for", seen: "another id")
            trial.expect(
                consent.status == .active, "ACTIVE", seen: consent.status.isKnown ? consent.status.rawValue : "another")
            trial.expect(content.customer.isOf(ticket.customer), "the customer of the ticket", seen: "another")
            trial.expect(!content.accounts.isEmpty, "accounts", seen: "none")
            let departures = content.terms.departures(from: trial.stage.request.detail.terms)
            trial.expect(departures == [], "the terms that were asked for", seen: departures.joined(separator: ", "))
        },
        ProviderBehaviour("a consent is not read for another customer", needs: [.consentIsAsked]) { trial in
            let (ticket, agreed) = try await trial.agree()
            let other = ConsentTicket(handle: ticket.handle, customer: ticket.customer.other, terms: ticket.terms)
            await trial.expectFailure(
                "the consent of one customer for another", [.mismatchedAnswer, .customerNotFound, .unknownReference]
            ) { () throws(ProviderError) in try await trial.provider.consent(agreed.id, for: other) }
        },
        ProviderBehaviour("each of many requests has its own outcome", needs: [.consentIsAsked]) { trial in
            var tickets: [ConsentTicket] = []
            for _ in 0..<6 { tickets.append(try await trial.ask()) }
            let handles = Set(tickets.map(\.handle))
            trial.expect(handles.count == tickets.count, "a handle for each request", seen: "\(handles.count) of 6")
            for ticket in tickets.prefix(3) { try await trial.stage.reject(ticket) }
            let outcomes = await withTaskGroup(of: (Int, String).self) { group in
                for (place, ticket) in tickets.enumerated() {
                    group.addTask {
                        (place, (try? await trial.provider.outcome(of: ticket.handle).outcome.word) ?? "an error")
                    }
                }
                return await group.reduce(into: [String](repeating: "", count: tickets.count)) { $0[$1.0] = $1.1 }
            }
            let isDecided = outcomes.map { ["rejected", "failed"].contains($0) }
            trial.expect(
                isDecided == [true, true, true, false, false, false]
                    && outcomes.suffix(3).allSatisfy { $0 == "pending" },
                "three to be rejected, three pending", seen: outcomes.joined(separator: ", "))
        },
        ProviderBehaviour("the key of an earlier request gives that request again", needs: [.idempotencyKeys]) {
            trial in
            let key = SystemRandomSource().uuid()
            let first = try await trial.ask(key: key)
            let again = try await trial.ask(key: key)
            let other = try await trial.ask()
            trial.expect(again.handle == first.handle, "one key to be one request", seen: "two")
            trial.expect(other.handle != first.handle, "two keys to be two requests", seen: "one")
        },
    ]
}

extension CustomerAddress {
    private var name: Substring { rawValue.prefix { $0 != "@" } }

    /// Whether it is of the customer of a ticket, who may have chosen an AA after that was made.
    fileprivate func isOf(_ asked: CustomerAddress) -> Bool {
        self == asked || !asked.rawValue.contains("@") && name == asked.rawValue
    }

    /// Somebody else's: the last character of the name is another.
    fileprivate var other: CustomerAddress {
        CustomerAddress("\(name.dropLast())\(name.last == "1" ? "2" : "1")\(rawValue.dropFirst(name.count))")
    }
}
