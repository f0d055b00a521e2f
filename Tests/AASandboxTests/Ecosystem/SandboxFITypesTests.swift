import AACore
import AACrypto
import AAModels
import AASandbox
import Testing

@Suite("The sandbox's FIPs hold accounts of all FI types")
struct SandboxFITypesTests {
    static let all = Set(GeneratedKind.types)
    /// Those for which ReBIT's API has no word.
    static let others: Set<FIType> = [.certificateOfDeposit, .ulip, .epf, .ppf, .creditCard]

    /// The accounts of a consent for some types, and their documents as the FIU reads them.
    private func delivered(
        _ fiTypes: [FIType], _ parts: [ConsentType] = [.profile, .summary, .transactions]
    ) async throws -> (SandboxCustomer, [(SignedConsent.Account, FIDocument)]) {
        let fixture = try EcosystemFixture(with: Self.all)
        let handle = try await fixture.requested {
            ($0.terms.fiTypes, $0.terms.consentTypes) = (fiTypes, parts)
        }
        await fixture.sandbox.aggregator.approve(handle)
        let artefact = try await fixture.artefact(handle)
        let content = try SignedConsent(
            jsonBytes: fixture.sandbox.aggregatorKey.verifyCompact(artefact.signedConsent).payload)
        let keys = try SessionKeyPair()
        let session = try await fixture.ask(
            fixture.dataRequest(artefact, keys: keys), at: "/FI/request", as: FIResponse.self)
        let fetched = try await fixture.ask(
            FIFetchRequest(header: fixture.header, sessionID: session.sessionID), at: "/FI/fetch",
            as: FIFetchResponse.self)
        var documents: [LinkReference: FIDocument] = [:]
        for delivery in fetched.deliveries {
            for account in delivery.accounts {
                let bytes = try keys.open(
                    account.encryptedFI, keyValue: delivery.keyMaterial.keyValue, nonce: delivery.keyMaterial.nonce)
                documents[account.link] = try FIReader(mode: .strict).read(bytes)
            }
        }
        let accounts = try content.accounts.map { ($0, try #require(documents[$0.link])) }
        #expect(documents.count == accounts.count)
        return (try #require(fixture.sandbox.customers.first), accounts)
    }

    @Test("and hand each out, encrypted, in the words that the consent asks for")
    func delivery() async throws {
        let (customer, accounts) = try await delivered(Array(Self.all.subtracting(Self.others)) + [.other])
        #expect(Set(accounts.map(\.1.fiType)) == Self.all)
        #expect(accounts.count == 27)
        for (account, document) in accounts {
            #expect(document.diagnostics == [], "\(document.fiType)")
            #expect(account.fiType == (Self.others.contains(document.fiType) ? .other : document.fiType))
            #expect(document.content.linkedAccRef == account.link)
            #expect(document.content.maskedIdentifier == account.maskedAccountNumber)
            let holders = document.content.account?.holders?.holders
            #expect(holders == nil || holders?.map(\.name) == [customer.name], "\(document.fiType)")
        }
        #expect(Set(accounts.map(\.0.fip)) == Set(Sandbox.fipIDs))
        #expect(Set(accounts.map(\.1.generation)) == [.v1, .v1_0_0, .v2])
    }

    @Test("but only those that a consent asks for, and of them only what it covers")
    func asked() async throws {
        let (_, accounts) = try await delivered([.equities, .ppf, .termDepositV1], [.summary])
        #expect(accounts.map(\.0.fiType) == [.equities, .ppf, .termDepositV1])
        for (_, document) in accounts {
            let printed = document.json.object?["accounts"]?.array?.first?.object
            #expect(printed?["summary"] != nil)
            #expect(printed?["holders"] == nil)
            #expect(printed?["transactions"] == nil)
        }
    }

    @Test("and show what was booked in a range, the rest unchanged")
    func range() throws {
        let customer = CustomerGenerator(seed: 5).customer(
            number: 0, until: FIGenerator.lastDay, fips: Sandbox.fipIDs, with: [.mutualFunds])
        let account = try #require(customer.furtherAccounts.first)
        let (from, to) = (try CalendarDate("2025-03-01"), try CalendarDate("2025-08-31"))
        func funds(_ from: CalendarDate, _ to: CalendarDate) throws -> MutualFundsAccount {
            guard case .mutualFunds(let funds)? = account.content(from: from, to: to) else {
                throw NoFunds()
            }
            return funds
        }
        let whole = try funds(try CalendarDate("2000-01-01"), try CalendarDate("2030-01-01"))
        let part = try funds(from, to)
        #expect(whole.transactions?.rows.count == 24)
        let expected = whole.transactions?.rows.filter { row in
            row.navDate.map { from <= $0 && $0 <= to } ?? false
        }
        #expect(part.transactions?.rows == expected)
        #expect((4...8).contains(part.transactions?.rows.count ?? 0))
        #expect(part.transactions?.startDate == from)
        #expect(part.transactions?.endDate == to)
        #expect(part.summary == whole.summary)
        #expect(part.holders == whole.holders)
        #expect(try funds(to, from).transactions?.rows.isEmpty == true)
    }

    private struct NoFunds: Error {}
}
