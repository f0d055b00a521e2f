import AACore
import AAModels
import AAStore
import Testing

@Suite("The in-memory store")
struct InMemoryStoreTests {
    let store = InMemoryStore()
    static let now = Timestamp.unixEpoch

    static func consent(
        _ handle: ConsentHandle, _ customer: CustomerAddress = "a@aa", at time: Timestamp = now
    ) -> ConsentRecord {
        ConsentRecord(
            handle: handle, provider: "AA-1", customer: customer,
            terms: ConsentTerms(
                consentStart: now, consentExpiry: now, consentMode: .store, fetchType: .onetime, consentTypes: [],
                fiTypes: [], dataConsumer: ConsentParty(id: "FIU-1", kind: .user), purpose: .aggregatedStatement,
                dataRange: FIDataRange(from: now, to: now), dataLife: ConsentPeriod(1, .month),
                frequency: ConsentPeriod(1, .month)),
            requestedAt: time)
    }

    static func session(_ id: SessionID, at time: Timestamp = now) -> SessionRecord {
        SessionRecord(
            id: id, provider: "AA-1", handle: "h1", consentID: "c1", dataRange: FIDataRange(from: now, to: now),
            startedAt: time, accounts: [account("l1"), account("l2")])
    }

    static func account(_ link: LinkReference) -> AccountReference { AccountReference(fip: "FIP-1", link: link) }

    @Test("a consent is found by its handle, and by its id once it has one")
    func lookups() async throws {
        try await store.insert(Self.consent("h1"))
        #expect(try await store.consent(of: "h1")?.state == .requested)
        #expect(try await store.consent("c1") == nil)
        try await store.updateConsent(of: "h1") { $0.state = .active("c1") }
        #expect(try await store.consent("c1")?.handle == "h1")
        try await store.updateConsent(of: "h1") { $0.state = .ended(.revoked) }
        #expect(try await store.consent("c1")?.state == .ended(.revoked))
    }

    @Test("a handle is taken once")
    func taken() async throws {
        try await store.insert(Self.consent("h1"))
        let error = await #expect(throws: AAStoreError.self) { try await store.insert(Self.consent("h1")) }
        #expect(error?.code == .alreadyExists)
    }

    @Test("a handle does not get a second consent")
    func secondConsent() async throws {
        try await store.insert(Self.consent("h1"))
        try await store.updateConsent(of: "h1") { $0.state = .active("c1") }
        let error = await #expect(throws: AAStoreError.self) {
            try await store.updateConsent(of: "h1") { $0.state = .active("c2") }
        }
        #expect(error?.code == .changeRefused)
        #expect(try await store.consent(of: "h1")?.state == .active("c1"))
    }

    @Test("a customer's consents come oldest first, and nobody else's")
    func ofCustomer() async throws {
        try await store.insert(Self.consent("h2", at: Self.now.adding(.seconds(1))))
        try await store.insert(Self.consent("h1"))
        try await store.insert(Self.consent("h3", "b@aa"))
        #expect(try await store.consents(of: "a@aa").map(\.handle) == ["h1", "h2"])
    }

    @Test("what is not there cannot be changed")
    func missing() async throws {
        let consent = await #expect(throws: AAStoreError.self) { try await store.updateConsent(of: "h1") { _ in } }
        let session = await #expect(throws: AAStoreError.self) { try await store.updateSession("s1") { _ in } }
        #expect(consent?.code == .notFound)
        #expect(session?.code == .notFound)
    }

    @Test("sessions come oldest first, with every account pending")
    func sessions() async throws {
        try await store.insert(Self.session("s2", at: Self.now.adding(.seconds(1))))
        try await store.insert(Self.session("s1"))
        #expect(try await store.sessions(of: "h1").map(\.id) == ["s1", "s2"])
        let pending: [AccountReference: FIStatus] = [Self.account("l1"): .pending, Self.account("l2"): .pending]
        #expect(try await store.session("s1")?.accounts == pending)
        let error = await #expect(throws: AAStoreError.self) { try await store.insert(Self.session("s1")) }
        #expect(error?.code == .alreadyExists)
    }

    @Test("a session's documents go together")
    func documents() async throws {
        let records = ["l1", "l2"].map {
            DocumentRecord(session: "s1", fip: "FIP-1", link: LinkReference($0), fetchedAt: Self.now, plaintext: [1])
        }
        try await store.keepDelivery([1, 2], of: "s1")
        try await store.keep(records)
        #expect(try await store.documents(of: "s1") == records)
        #expect(try await store.delivery(of: "s1") == [1, 2])
        try await store.removeDocuments(of: "s1")
        #expect(try await store.documents(of: "s1").isEmpty)
        #expect(try await store.delivery(of: "s1") == nil)
    }

    @Test("a document that is kept again replaces the one before")
    func keptAgain() async throws {
        func record(_ link: LinkReference, _ byte: UInt8) -> DocumentRecord {
            DocumentRecord(session: "s1", fip: "FIP-1", link: link, fetchedAt: Self.now, plaintext: [byte])
        }
        try await store.keep([record("l1", 1), record("l2", 1)])
        try await store.keep([record("l1", 2)])
        #expect(try await store.documents(of: "s1") == [record("l1", 2), record("l2", 1)])
    }

    @Test("changes from many tasks are all there")
    func concurrent() async throws {
        try await store.insert(Self.session("s1"))
        await withTaskGroup(of: Void.self) { group in
            for index in 0..<100 {
                group.addTask { [store] in
                    let account = Self.account(LinkReference("n\(index)"))
                    try? await store.updateSession("s1") { $0.accounts[account] = .ready }
                }
            }
        }
        #expect(try await store.session("s1")?.accounts.count == 102)
    }

    @Test("a document prints without what it holds")
    func canary() {
        let record = DocumentRecord(
            session: "s1", fip: "FIP-1", link: "l1", fetchedAt: Self.now, plaintext: Array("canary".utf8))
        var text = ""
        dump(record, to: &text)
        dump(Self.consent("h1", "canary@aa"), to: &text)
        #expect(!text.contains("canary"))
        #expect(!text.contains("99"))
    }
}
