import AACore
import AAModels
import Testing

@Suite("Strict mode")
struct XMLWellFormednessTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let column: Int
        var line = 1
        /// Whether recovering mode refuses it too.
        var inBothModes = true
        var code = AAModelsError.Code.malformedDocument

        init(
            _ name: String, _ text: String, column: Int, line: Int = 1, inBothModes: Bool = true,
            code: AAModelsError.Code = .malformedDocument
        ) {
            testDescription = name
            (self.text, self.column, self.line) = (text, column, line)
            (self.inBothModes, self.code) = (inBothModes, code)
        }
    }

    static let rows: [Row] = [
        Row("an end tag of another name", "<Account><a></b></Account>", column: 13),
        Row("an end tag in another case", "<Account></account>", column: 10),
        Row("an end tag without a start tag", "</Account>", column: 1),
        Row("an end tag with an attribute", "<Account></Account a=''>", column: 20),
        Row("an element that is not closed", "<Account>\n<a></a>\n", column: 1, line: 3),
        Row("a duplicate attribute", "<Account a='1' a='2'/>", column: 16, inBothModes: false),
        Row("an attribute without a value", "<Account a/>", column: 11),
        Row("a value without quotes", "<Account a=1/>", column: 12, inBothModes: false),
        Row("a value with nothing at all", "<Account a=/>", column: 12),
        Row("quotes with a backslash", #"<Account a=\"1\"/>"#, column: 12, inBothModes: false),
        Row("a value that is not closed", #"<Account a="1/>"#, column: 13),
        Row("no blank between attributes", "<Account a='1'b='2'/>", column: 15),
        Row("a < in a value", "<Account a='1<2'/>", column: 14, inBothModes: false),
        Row("a & in a value", "<Account a='1&2'/>", column: 14, inBothModes: false),
        Row("a & in text", "<Account>1 & 2</Account>", column: 12, inBothModes: false),
        Row("an entity beyond the five", "<Account a='&nbsp;'/>", column: 13, inBothModes: false),
        Row("a reference to no character", "<Account a='&#0;'/>", column: 13, inBothModes: false),
        Row("a reference to a surrogate", "<Account a='&#xD800;'/>", column: 13, inBothModes: false),
        Row("a reference beyond Unicode", "<Account a='&#x110000;'/>", column: 13, inBothModes: false),
        Row("a reference without digits", "<Account a='&#;'/>", column: 13, inBothModes: false),
        Row("a name that begins with a digit", "<1Account/>", column: 2),
        Row("an attribute name that begins with a digit", "<Account 1='2'/>", column: 10),
        Row("a < in text", "<Account>1 < 2</Account>", column: 13),
        Row("]]> in text", "<Account>]]></Account>", column: 10),
        Row("two roots", "<Account/><Account/>", column: 11, inBothModes: false),
        Row("text before the root", "x<Account/>", column: 1),
        Row("text behind the root", "<Account/>x", column: 11),
        Row("a reference behind the root", "<Account/>&amp;", column: 11),
        Row("no root", "<?xml version='1.0'?>\n", column: 1, line: 2),
        Row("a blank before the declaration", " <?xml version='1.0'?><Account/>", column: 2, inBothModes: false),
        Row("a declaration behind the root", "<Account/><?xml version='1.0'?>", column: 11, inBothModes: false),
        Row("a declaration without a version", "<?xml encoding='UTF-8'?><Account/>", column: 1),
        Row("a declaration of version 2", "<?xml version='2.0'?><Account/>", column: 1),
        Row(
            "a declaration in disorder", "<?xml version='1.0' standalone='yes' encoding='UTF-8'?><Account/>", column: 1),
        Row("a standalone that is neither yes nor no", "<?xml version='1.0' standalone='1'?><Account/>", column: 1),
        Row("a processing instruction named XML", "<?XML a?><Account/>", column: 1),
        Row("a processing instruction that is not closed", "<?a b><Account/>", column: 1),
        Row("-- in a comment", "<!-- a -- b --><Account/>", column: 8),
        Row("a comment that is not closed", "<Account><!-- a </Account>", column: 10),
        Row("a CDATA section that is not closed", "<Account><![CDATA[ a </Account>", column: 10),
        Row("a CDATA section instead of a root", "<![CDATA[<Account/>]]>", column: 1, inBothModes: false),
        Row("an unknown markup declaration", "<Account><!OTHER></Account>", column: 10),
        Row("a control character", "<Account a='\u{1}'/>", column: 13),
        Row("a NUL", "<Account a='\u{0}'/>", column: 13),
        Row("U+FFFE", "<Account a='\u{FFFE}'/>", column: 13),
        Row("a DTD", "<!DOCTYPE Account><Account/>", column: 1, code: .refusedConstruct),
        Row(
            "an external entity",
            "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
            column: 22, code: .refusedConstruct),
        Row("an entity declaration alone", "<Account><!ENTITY x 'y'></Account>", column: 10, code: .refusedConstruct),
        Row(
            "another encoding", "<?xml version='1.0' encoding='ISO-8859-1'?><Account/>", column: 1,
            code: .refusedConstruct),
        Row("another root", "<Statement/>", column: 2, code: .notFinancialInformation),
        Row("HTML", "<html><body>Gateway timeout</body></html>", column: 2, code: .notFinancialInformation),
        Row("JSON without an account", #"{"a": 1}"#, column: 1, code: .notFinancialInformation),
    ]

    @Test("refuses, with the place,", arguments: rows)
    func refused(row: Row) {
        let error = #expect(throws: AAModelsError.self) { _ = try FIFixtures.read(row.text, .strict) }
        #expect(error?.code == row.code)
        #expect(error?.place?.line == row.line)
        #expect(error?.place?.column == row.column)
    }

    @Test("is where recovering mode goes on, or refuses the same", arguments: rows)
    func recovering(row: Row) throws {
        guard row.inBothModes else {
            #expect(!(try FIFixtures.read(row.text).diagnostics).isEmpty)
            return
        }
        let error = #expect(throws: AAModelsError.self) { _ = try FIFixtures.read(row.text) }
        #expect(error?.code == row.code)
    }

    static let notText: [(String, [UInt8], AAModelsError.Code)] = [
        ("an empty file", [], .malformedDocument),
        ("blanks", [0x20, 0x0A], .malformedDocument),
        ("a byte order mark alone", [0xEF, 0xBB, 0xBF], .malformedDocument),
        ("UTF-16 with its mark", [0xFF, 0xFE, 0x3C, 0x00], .refusedConstruct),
        ("UTF-16, the other order", [0xFE, 0xFF, 0x00, 0x3C], .refusedConstruct),
        ("UTF-16 without a mark", [0x3C, 0x00, 0x41, 0x00], .refusedConstruct),
        ("UTF-32", [0x00, 0x00, 0xFE, 0xFF], .refusedConstruct),
        ("an overlong sequence", Array("<Account a='".utf8) + [0xC0, 0xBC] + Array("'/>".utf8), .malformedDocument),
        ("half a sequence", Array("<Account a='".utf8) + [0xE2, 0x82] + Array("'/>".utf8), .malformedDocument),
        ("a surrogate in UTF-8", Array("<Account a='".utf8) + [0xED, 0xA0, 0x80], .malformedDocument),
        ("a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .malformedDocument),
        ("an archive", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], .malformedDocument),
    ]

    @Test("refuses bytes that are no UTF-8 text, as recovering mode does", arguments: notText.indices)
    func bytesRefused(index: Int) {
        let (name, bytes, code) = Self.notText[index]
        for mode in [FIReader.Mode.strict, .recovering] {
            let error = #expect(throws: AAModelsError.self, "\(name)") { _ = try FIReader(mode: mode).read(bytes) }
            #expect(error?.code == code, "\(name)")
        }
    }

    static let wellFormed: [NamedText] = [
        NamedText("comments and instructions", "<!-- a --><?b c?><Account><!--d--><?e?></Account><!-- f --><?g?>"),
        NamedText("blanks in tags", "<Account  a = '1'\n\tb\r\n=\r\"2\" ></Account\n>"),
        NamedText("a > and quotes in values", #"<Account a="1>2'3" b='4"5'/>"#),
        NamedText("the five entities", "<Account a='&amp;&lt;&gt;&quot;&apos;'/>"),
        NamedText("character references", "<Account a='&#65;&#x42;&#x1F600;&#0000000065;'/>"),
        NamedText("names beyond ASCII", "<Account खाता='१'/>"),
        NamedText("a line break before the root", "\n<Account/>"),
        NamedText("a full declaration", "<?xml version='1.0' encoding='utf-8' standalone='no' ?><Account/>"),
        NamedText("XML 1.1", "<?xml version='1.1'?><Account/>"),
        NamedText("a processing instruction like the declaration", "<?xml-stylesheet href='a'?><Account/>"),
        NamedText("an empty CDATA section", "<Account><![CDATA[]]></Account>"),
        NamedText("]] in text", "<Account>]] ></Account>"),
    ]

    @Test("reads all that is well-formed, as recovering mode does", arguments: wellFormed)
    func accepted(row: NamedText) throws {
        let strict = try FIFixtures.read(row.text, .strict)
        #expect(strict.json == (try FIFixtures.read(row.text)).json)
        #expect(FIDiagnostic.Kind.repairs.isDisjoint(with: strict.kinds))
    }
}
