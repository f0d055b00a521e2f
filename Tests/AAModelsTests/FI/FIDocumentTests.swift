import AACore
import AAModels
import Testing

@Suite("A read document")
struct FIDocumentTests {
    @Test("prints its fields under canonical names, with written texts and unknown fields beside them")
    func json() throws {
        let text = FIFixtures.account(
            #"version="1.1" linkedAccRef="r" maskedAccNumber="X1" note="n""#,
            """
            <Profile><Holders type="SINGLE"><Holder name="A"/></Holders></Profile>
            <Transactions startDate="2024-10-01"><Transaction amount="1.0E3" currentBalance="5.00" tag="a"><t u="1"/></Transaction></Transactions>
            """)
        let expected = """
            {"fiType":"DEPOSIT","generation":"1.x","version":"1.1","accounts":[{"linkedAccRef":"r",\
            "maskedIdentifier":"X1","version":"1.1","type":"deposit","profile":{"type":"SINGLE"},\
            "holders":[{"name":"A"}],"period":{"startDate":"2024-10-01"},"transactions":[{"amount":"1000",\
            "transactionalBalance":"5.00","raw":{"amount":"1.0E3"},"extra":{"tag":"a","t":[{"u":"1"}]}}],\
            "extra":{"note":"n"}}],"diagnostics":[\
            {"path":"Account/@note","kind":"unknownAttribute","action":"it is kept in extra","line":1,"column":126},\
            {"path":"Account/Transactions/Transaction[1]/@tag","kind":"unknownAttribute","action":"it is kept in extra",\
            "line":2,"column":88},\
            {"path":"Account/Transactions/Transaction[1]/t","kind":"unknownElement","action":"it is kept in extra",\
            "line":2,"column":97}]}
            """
        let printed = try FIFixtures.read(text, .strict).jsonText
        #expect(printed == expected)
    }

    @Test("prints repeated unknown names as one array")
    func repeatedExtra() throws {
        let document = try FIFixtures.read(FIFixtures.account("a='1' a='2' b='3'", "<c/><c>t</c><b/>"))
        let extra = document.json.object?["accounts"]?.array?[0].object?["extra"]
        #expect(extra?.object?["a"] == .array(["1", "2"]))
        #expect(extra?.object?["b"] == .array(["3", .object([:])]))
        #expect(extra?.object?["c"] == .array([.object([:]), .object(["#text": "t"])]))
    }

    @Test("of an unknown type prints its tree")
    func tree() throws {
        let document = try FIFixtures.read(
            #"<Account type="gold" version="1.0.0" linkedAccRef="r" maskedDematId="D1"><Profile><Holders/></Profile></Account>"#
        )
        #expect(document.fiType == .other)
        #expect(document.generation == .v1_0_0)
        #expect(
            document.jsonText
                == #"{"fiType":"OTHER","generation":"1.0.0","version":"1.0.0","accounts":[{"linkedAccRef":"r","maskedIdentifier":"D1","extra":{"type":"gold","version":"1.0.0","linkedAccRef":"r","maskedDematId":"D1","Profile":[{"Holders":[{}]}]}}],"diagnostics":[{"path":"Account","kind":"unknownType","action":"the account was read as a tree","line":1,"column":2}]}"#
        )
    }

    struct TypeRow: Sendable, CustomTestStringConvertible {
        let type: String?
        let namespace: String?
        let fiType: FIType
        var kinds: [FIDiagnostic.Kind] = []
        var testDescription: String { "\(type ?? "-") in \(namespace ?? "-")" }
    }

    static let types: [TypeRow] = [
        TypeRow(type: "deposit", namespace: nil, fiType: .deposit),
        TypeRow(type: nil, namespace: "deposit", fiType: .deposit),
        TypeRow(type: "DEPOSIT", namespace: "deposit", fiType: .deposit),
        TypeRow(type: "mutualfunds", namespace: "mutual_funds", fiType: .mutualFunds),
        TypeRow(type: "reit", namespace: "reits", fiType: .reit),
        TypeRow(type: "insurance", namespace: "insurance_policies", fiType: .insurancePolicies),
        TypeRow(type: "credit_card", namespace: "others_creditcard", fiType: .creditCard),
        TypeRow(type: "term-deposit", namespace: nil, fiType: .termDeposit),
        TypeRow(type: "deposit", namespace: "equities", fiType: .deposit, kinds: [.typeMismatch]),
        TypeRow(type: "gold", namespace: "deposit", fiType: .deposit),
        TypeRow(type: "gold", namespace: "gold", fiType: .other, kinds: [.unknownType]),
        TypeRow(type: nil, namespace: nil, fiType: .other, kinds: [.unknownType]),
    ]

    @Test("has the type its attribute or namespace says", arguments: types)
    func type(row: TypeRow) throws {
        let namespace = row.namespace.map { #"xmlns="http://api.rebit.org.in/FISchema/\#($0)""# } ?? ""
        let document = try FIFixtures.read("<Account \(namespace) \(row.type.map { "type='\($0)'" } ?? "")/>", .strict)
        #expect(document.fiType == row.fiType)
        #expect(document.kinds == row.kinds)
    }

    @Test("is an error when a finding of a chosen kind is in it")
    func checking() throws {
        let document = try FIFixtures.read(FIFixtures.transaction(#"type="REVERSAL" valueDate="24-07-1970""#))
        let error = #expect(throws: AAModelsError.self) { try document.checking() }
        #expect(error?.code == .finding)
        #expect(error?.path == "Account/Transactions/Transaction[1]/@valueDate")
        #expect(error?.place?.line == 1)
        let chosen = #expect(throws: AAModelsError.self) { try document.checking([.unknownValue]) }
        #expect(chosen?.path == "Account/Transactions/Transaction[1]/@type")
        #expect(throws: Never.self) { try document.checking([.rawAmpersand]) }
        #expect(throws: Never.self) { try FIFixtures.read(FIFixtures.v1).checking(FIDiagnostic.Kind.known) }
    }

    @Test("with very many findings is read in time that grows with its length")
    func manyFindings() throws {
        let row = "<Transaction narration='a & b '/>\n"
        let text = FIFixtures.account("", "<Transactions>" + String(repeating: row, count: 5_000) + "</Transactions>")
        let document = try FIFixtures.read(text)
        #expect(document.diagnostics.count == 10_000)
        #expect(document.diagnostics.last?.place?.line == 5_000)
        #expect(document.diagnostics.last?.path == "Account/Transactions/Transaction[5000]/@narration")
    }
}
