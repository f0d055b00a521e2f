import AACore
import AAModels
import AAProviders

extension ProviderBehaviour {
    /// What becomes of sessions and their data.
    public static let data: [ProviderBehaviour] = [
        ProviderBehaviour("a session is of its consent, and a delivery of its session") { trial in
            let (ticket, agreed) = try await trial.agree()
            let session = try await trial.begin(ticket, agreed).0
            trial.expect(session.consentID == agreed.id, "the session to name its consent", seen: "another")
            let delivery = try await trial.collect(session)
            trial.expect(delivery.session == session.id, "the delivery to name its session", seen: "another")
        },
        ProviderBehaviour("a delivery holds accounts of the consent, each once, with documents that open") { trial in
            let (ticket, agreed) = try await trial.agree()
            let (session, keys) = try await trial.begin(ticket, agreed)
            let accounts = try trial.provider.accounts(in: try await trial.collect(session), under: agreed)
            trial.expect(!accounts.isEmpty, "an account", seen: "none")
            trial.expect(
                Set(accounts.map(\.place)).count == accounts.count, "each account once", seen: "one more than once")
            // Where a provider shows no consent, the accounts under it are not known.
            let known = agreed.content.accounts
            let strays = accounts.filter { account in
                !known.contains { $0.fip == account.fip && (account.isLinkAssigned || $0.link == account.link) }
            }
            trial.expect(known.isEmpty || strays.isEmpty, "accounts of the consent", seen: "others")
            for account in accounts {
                let document = try account.open(with: keys)
                trial.expect(!document.isEmpty, "a document", seen: "no byte")
                guard let mark = trial.stage.documentMark else { continue }
                trial.expect(
                    String(decoding: document, as: UTF8.self).contains(mark), "the customer's document (documentMark)",
                    seen: "another")
            }
        },
        ProviderBehaviour("documents come in plaintext where the provider decrypts, and encrypted where not") { trial in
            let (ticket, agreed) = try await trial.agree()
            let session = try await trial.begin(ticket, agreed).0
            for account in try trial.provider.accounts(in: try await trial.collect(session), under: agreed) {
                let isPlain = if case .plaintext = account.content { true } else { false }
                trial.expect(
                    isPlain == trial.capabilities.decryptsForYou, "what decryptsForYou says",
                    seen: isPlain ? "plaintext" : "a ciphertext")
            }
        },
        ProviderBehaviour("a delivery is not read under another consent") { trial in
            let (ticket, agreed) = try await trial.agree()
            let delivery = try await trial.collect(try await trial.begin(ticket, agreed).0)
            await trial.expectFailure("a delivery under another consent", [.mismatchedAnswer]) {
                () throws(ProviderError) in try trial.provider.accounts(in: delivery, under: agreed.foreign)
            }
        },
        ProviderBehaviour("a delivery that was kept is read again, and nobody is asked") { trial in
            let (ticket, agreed) = try await trial.agree()
            let delivery = try await trial.collect(try await trial.begin(ticket, agreed).0)
            let (first, second) = try await trial.expectNothingSent("reading a delivery") {
                _ = try trial.provider.report(in: delivery)
                return (
                    try trial.provider.accounts(in: delivery, under: agreed).map(\.place),
                    try trial.provider.accounts(in: delivery, under: agreed).map(\.place)
                )
            }
            trial.expect(first == second, "the same accounts twice", seen: "others the second time")
        },
        ProviderBehaviour("data that is given out once is gone when it is asked for again", needs: [.givesOnce]) {
            trial in
            let (ticket, agreed) = try await trial.agree()
            let session = try await trial.begin(ticket, agreed).0
            _ = try await trial.collect(session)
            let error = await trial.expectFailure("collecting again", [.dataGone]) { () throws(ProviderError) in
                try await trial.provider.fetch(session)
            }
            trial.expect(error?.retry == .withNewRequest, "advice to ask anew", seen: error?.adviceWord ?? "none")
        },
        ProviderBehaviour("data that is given out more than once is the same again", needs: [.givesAgain]) { trial in
            let (ticket, agreed) = try await trial.agree()
            let (session, keys) = try await trial.begin(ticket, agreed)
            let first = try trial.provider.accounts(in: try await trial.collect(session), under: agreed)
            let second = try trial.provider.accounts(in: try await trial.collect(session), under: agreed)
            trial.expect(
                first.map(\.place) == second.map(\.place), "the same accounts twice", seen: "others the second time")
            let documents = try [first, second].map { try $0.map { try $0.open(with: keys) } }
            trial.expect(
                documents.first == documents.last, "the same documents twice", seen: "others the second time")
        },
        ProviderBehaviour("a delivery that is damaged is malformed") { trial in
            let (ticket, agreed) = try await trial.agree()
            let delivery = try await trial.collect(try await trial.begin(ticket, agreed).0)
            let half = Array(delivery.bytes.prefix(delivery.bytes.count / 2))
            for bytes in [[], Array("<html>503</html>".utf8), Array("{}".utf8), half] {
                let damaged = RawDelivery(session: delivery.session, bytes: bytes)
                await trial.expectFailure(
                    "a delivery of \(bytes.count) of \(delivery.bytes.count) bytes", [.malformedAnswer]
                ) { () throws(ProviderError) in try trial.provider.accounts(in: damaged, under: agreed) }
            }
        },
        ProviderBehaviour(
            "a session is not begun without keys where the FIU decrypts",
            needs: [.leavesDecryption, .callerBeginsSessions]
        ) { trial in
            let agreed = try await trial.agreeToBegin()
            _ = await trial.expectNothingSent("a session without keys") {
                await trial.expectFailure("a session without keys", [.invalidRequest]) { () throws(ProviderError) in
                    try await trial.provider.startSession(
                        under: agreed, range: agreed.content.terms.dataRange, keys: nil)
                }
            }
        },
    ]
}

extension FetchedAccount {
    fileprivate var place: String { "\(fip) \(link)" }
}

extension AgreedConsent {
    /// A consent to other accounts.
    fileprivate var foreign: AgreedConsent {
        var content = content
        for index in content.accounts.indices { content.accounts[index].link = LinkReference("conformance-\(index)") }
        return AgreedConsent(
            id: ConsentID("conformance-\(id.rawValue)"), content: content, digitalSignature: digitalSignature)
    }
}
