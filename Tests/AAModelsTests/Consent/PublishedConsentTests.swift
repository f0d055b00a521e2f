import AACore
import AAModels
import AATestSupport
import Testing

@Suite("Signed consents that were published", .enabled(if: ConformanceData.isPresent))
struct PublishedConsentTests {
    private func vectors() throws -> JSONValue {
        try JSONDocument.uniqueMembers(ConformanceData.bytes(of: "spec/jws-vectors.json"))
    }

    /// The payload inside a compact JWS.
    private func payload(of jws: String) throws -> [UInt8] {
        let segments = jws.split(separator: ".", omittingEmptySubsequences: false)
        return try Base64.decode(String(#require(segments.dropFirst().first)), as: .url)
    }

    @Test("ReBIT's example is read: CRLF, +0000, two accounts, TERM-DEPOSIT")
    func published() throws {
        let jws = try #require(vectors()[path: "published[0].jws"]?.string)
        let payload = try payload(of: jws)
        #expect(String(decoding: payload, as: UTF8.self).utf8.contains(UInt8(ascii: "\r")))
        let consent = try SignedConsent(jsonBytes: payload)
        #expect(consent.terms.consentStart == (try Timestamp("2019-05-28T11:38:20.380Z")))
        #expect(consent.terms.fiTypes == [.deposit, .termDepositV1])
        #expect(consent.customer == "demo@finvu")
        #expect(consent.accounts.map(\.link) == ["UBI485964579", "UBI4859645"])
        #expect(!consent.hasForeignMembers)
        // The example is of mode VIEW and says how long the data lives all the same.
        #expect(consent.terms.brokenRules().map(\.name) == ["onlyStoredDataHasLife"])
    }

    @Test("the consent with times in milliseconds is read")
    func milliseconds() throws {
        let json = try #require(vectors()[path: "parseOnly[0].payload"])
        let consent = try SignedConsent(json: json, at: .root)
        #expect(consent.terms.consentStart.millisecondsSince1970 == 1_586_166_124_867)
        #expect(consent.terms.dataRange.to.millisecondsSince1970 == 1_586_166_124_867)
        #expect(consent.terms.dataFilter == [DataFilter(.transactionAmount, ">", "10")])
        #expect(!consent.hasForeignMembers)
    }

    @Test("each generated signature with a consent inside holds one that is read")
    func embedded() throws {
        let generated = try #require(vectors()[path: "generated"]?.array)
        let payloads = try generated.filter { $0[path: "kind"] != "detached" }
            .compactMap { $0[path: "jws"]?.string }.map(payload(of:))
            .filter { (try? JSONDocument($0).root[path: "consentStart"]) != nil }
        #expect(!payloads.isEmpty)
        for payload in payloads { _ = try SignedConsent(jsonBytes: payload) }
    }
}
