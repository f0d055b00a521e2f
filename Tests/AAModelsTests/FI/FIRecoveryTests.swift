import AACore
import AAModels
import Testing

@Suite("Recovering mode")
struct FIRecoveryTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let kinds: [FIDiagnostic.Kind]
        let path: String
        let narration: String?

        init(
            _ name: String, _ text: String, _ kinds: [FIDiagnostic.Kind],
            at path: String = "Account/Transactions/Transaction[1]/@narration", narration: String? = "x"
        ) {
            testDescription = name
            (self.text, self.kinds, self.path, self.narration) = (text, kinds, path, narration)
        }
    }

    static let plain = FIFixtures.transaction(#"narration="x""#)
    static let base64 = Base64.encode(Array(plain.utf8))
    static let rows: [Row] = [
        Row(
            "reads a raw &", FIFixtures.transaction(#"narration="AT & POST""#), [.rawAmpersand], narration: "AT & POST"),
        Row(
            "reads an undeclared entity as text", FIFixtures.transaction(#"narration="a&nbsp;b""#), [.rawAmpersand],
            narration: "a&nbsp;b"),
        Row(
            "reads a raw <", FIFixtures.transaction(#"narration="- <1/6>EMI""#), [.rawLessThan], narration: "- <1/6>EMI"
        ),
        Row(
            "reads a value before its quotes", FIFixtures.transaction(#"narration=3"" txnId="t""#), [.unquotedValue],
            narration: "3"),
        Row(
            "reads a value without quotes", FIFixtures.transaction("narration=abc"), [.unquotedValue], narration: "abc"),
        Row(
            "reads quotes with backslashes", FIFixtures.transaction(#"narration=\"a b\""#), [.escapedQuotes],
            narration: "a b"),
        Row(
            "takes the first of duplicate attributes", FIFixtures.transaction(#"narration="x" narration="y""#),
            [.duplicateAttribute]),
        Row("reads a byte order mark", "\u{FEFF}" + plain, [.byteOrderMark], at: "Account"),
        Row(
            "reads blanks before the declaration", "\n <?xml version='1.0'?>" + plain, [.misplacedDeclaration],
            at: "Account"),
        Row("reads a CDATA section around the whole", "<![CDATA[" + plain + "]]>", [.cdataWrapper], at: "Account"),
        Row(
            "reads a declaration and a CDATA section",
            "<?xml version='1.0'?> <![CDATA[<?xml version='1.0'?>" + plain + "]]>\n",
            [.cdataWrapper], at: "Account"),
        Row("reads base64", base64, [.base64Wrapper], at: ""),
        Row(
            "reads base64 in lines", "\n" + base64.prefix(76) + "\r\n" + base64.dropFirst(76) + "\n", [.base64Wrapper],
            at: ""),
        Row(
            "skips escaped line breaks around the root", #"<?xml version=\"1.0\"?>\n"# + plain + #"\r\n"#,
            [.escapedQuotes, .textOutsideRoot, .textOutsideRoot], at: "Account/@version"),
    ]

    @Test("reads what FIPs are known to break:", arguments: rows)
    func repaired(row: Row) throws {
        let document = try FIFixtures.read(row.text)
        #expect(document.firstRow?.narration == row.narration)
        #expect(document.kinds == row.kinds)
        #expect(document.diagnostics.first?.path == row.path)
        #expect(document.diagnostics.allSatisfy { $0.place != nil || $0.kind == .base64Wrapper })
        if row.kinds != [.byteOrderMark] {
            #expect(throws: AAModelsError.self) { _ = try FIFixtures.read(row.text, .strict) }
            #expect(throws: AAModelsError.self) { try document.checking() }
        }
    }

    @Test("keeps the second of duplicate attributes in extra")
    func duplicate() throws {
        let document = try FIFixtures.read(FIFixtures.transaction(#"narration="x" narration="y""#))
        #expect(document.firstRow?.extra.attributes == [FIAttribute(name: "narration", value: "y")])
    }

    @Test("reads a second root as a further account")
    func twoRoots() throws {
        let document = try FIFixtures.read(FIFixtures.v1 + "\n" + FIFixtures.v2)
        #expect(document.deposit?.linkedAccRef == "ref-1")
        #expect(document.generation == .v1)
        #expect(document.furtherAccounts.count == 1)
        guard case .deposit(let second)? = document.furtherAccounts.first?.content else { return #expect(Bool(false)) }
        #expect(second.linkedAccRef == "ref-2")
        #expect(document.kinds == [.secondRoot])
        #expect(document.diagnostics.first?.path == "Account[2]")
        #expect(document.diagnostics.first?.place?.line == 12)
        #expect(document.json.object?["accounts"]?.array?.count == 2)
    }

    @Test("refuses a second root that breaks off")
    func brokenSecondRoot() {
        #expect(throws: AAModelsError.self) { _ = try FIFixtures.read(FIFixtures.v1 + FIFixtures.v2.dropLast(1)) }
    }

    static let prefixes: [NamedText] = [
        NamedText(
            "a prefix",
            #"<aa:Account xmlns:aa="http://api.rebit.org.in/FISchema/deposit" version="1.1"><aa:Transactions><aa:Transaction narration="x"/></aa:Transactions></aa:Account>"#
        ),
        NamedText(
            "no namespace",
            #"<Account type="deposit"><Transactions><Transaction narration="x"/></Transactions></Account>"#),
        NamedText(
            "prefixed attributes",
            #"<aa:Account xmlns:aa="http://api.rebit.org.in/FISchema/deposit"><aa:Transactions><aa:Transaction aa:narration="x"/></aa:Transactions></aa:Account>"#
        ),
        NamedText(
            "another prefix for xsi",
            #"<Account xmlns="http://api.rebit.org.in/FISchema/deposit" xmlns:w="http://www.w3.org/2001/XMLSchema-instance" w:schemaLocation="a b"><Transactions><Transaction narration="x"/></Transactions></Account>"#
        ),
    ]

    @Test("and strict mode take any prefix without a finding", arguments: prefixes)
    func prefixed(row: NamedText) throws {
        let document = try FIFixtures.read(row.text, .strict)
        #expect(document.firstRow?.narration == "x")
        #expect(document.fiType == .deposit)
        #expect(document.diagnostics == [])
    }

    @Test("and strict mode note a prefix that nothing declares")
    func unboundPrefix() throws {
        let document = try FIFixtures.read(#"<aa:Account type="deposit"/>"#, .strict)
        #expect(document.kinds == [.unboundPrefix])
    }

    @Test("and strict mode keep an attribute of a foreign namespace in extra")
    func foreignAttribute() throws {
        let document = try FIFixtures.read(
            FIFixtures.transaction(#"xmlns:o="urn:other" o:narration="y" narration="x""#), .strict)
        #expect(document.firstRow?.narration == "x")
        #expect(document.firstRow?.extra.attributes == [FIAttribute(name: "o:narration", value: "y")])
        #expect(document.kinds == [.unknownAttribute])
    }

    @Test("and strict mode read a document in the CDATA section of another one")
    func cdataInElement() throws {
        let document = try FIFixtures.read("<data><![CDATA[" + FIFixtures.v1 + "]]></data>")
        #expect(document.deposit?.transactions?.rows.count == 2)
        #expect(document.kinds.contains(.cdataWrapper))
    }

    @Test("counts lines in the bytes it was given, also inside a CDATA section")
    func placeInSection() throws {
        let document = try FIFixtures.read(
            "<data>\n<![CDATA[" + FIFixtures.transaction(#"narration="a & b""#) + "]]></data>")
        let place = try #require(document.diagnostics.first { $0.kind == .rawAmpersand }?.place)
        #expect(place.line == 2)
    }
}
