import AAModels

extension HostileDocument {
    static let small = entities + encodings

    private static let entities = [
        Self(
            "an external entity", .refusedConstruct, .here,
            .text("<!DOCTYPE Account [<!ENTITY \(marker) SYSTEM 'file:///etc/passwd'>]>"),
            .text("<Account>&\(marker);</Account>")),
        Self(
            "an external parameter entity", .refusedConstruct, .text("<?xml version='1.0'?>"), .here,
            .text("<!DOCTYPE Account [<!ENTITY % \(marker) SYSTEM 'http://\(marker)/a.dtd'> %\(marker);]><Account/>")),
        Self(
            "an external DTD", .refusedConstruct, .here,
            .text("<!DOCTYPE Account SYSTEM 'http://\(marker)/a.dtd'><Account/>")),
        Self("a DTD in the account", .refusedConstruct, .text(xml), .here, .text("<!DOCTYPE \(marker)></Account>")),
        Self(
            "billion laughs", .refusedConstruct, .here, .text("<!DOCTYPE a [<!ENTITY a0 '\(marker)'>"),
            .text((1...9).map { "<!ENTITY a\($0) '" + String(repeating: "&a\($0 - 1);", count: 10) + "'>" }.joined()),
            .text("]><Account>&a9;</Account>")),
    ]

    /// Those that may cost more than they are long.
    static let large = [
        Self(
            "an attribute of 1 GB, by an entity of 10 MB", .refusedConstruct, .here, .text("<!DOCTYPE a [<!ENTITY a '"),
            .many(marker, 1_250_000), .text("'>]><Account a='"), .many("&a;", 100), .text("'/>")),
        Self(
            "a value of 10 MB that never ends", .limitExceeded, .text(xml + "<Summary branch='"), .here,
            .many(marker, 1_250_000)),
        Self("text of 10 MB that never ends", .limitExceeded, .text(xml), .here, .many(marker, 1_250_000)),
        Self("a name of 10 MB", .limitExceeded, .text(xml + "<"), .here, .many(marker, 1_250_000), .text("/>")),
        Self(
            "a comment of 10 MB that never ends", .malformedDocument, isWaiting: true, memory: 48, .text(xml), .here,
            .text("<!--"),
            .many(marker, 1_250_000)),
        Self(
            "a string of 10 MB that never ends", .malformedDocument, isJSON: true, .text(json + "\"branch\":\""),
            .many(marker, 1_250_000), .here),
        Self(
            "a string of 10 MB", .limitExceeded, isJSON: true, .text(json + "\"branch\":\""), .here,
            .many(marker, 1_250_000), .text("\"}}")),
        Self(
            "100,000 elements in each other", .limitExceeded, .text(xml), .many("<\(marker)>", 63), .here,
            .many("<\(marker)>", 99_937)),
        Self(
            "100,000 objects in each other", .limitExceeded, isJSON: true, .many("{\"\(marker)\":", 144), .here,
            .many("{\"\(marker)\":", 99_856)),
        Self("100,000 lists in each other", .limitExceeded, isJSON: true, .many("[", 144), .here, .many("[", 99_856)),
        Self(
            "10,000,000 attributes", .limitExceeded, limits: FILimits(maximumBytes: .max), .text(xml + "<Summary"),
            .text(attributes(0..<256)), .text(" "), .here, .text("b=''"), .many(attributes(256..<10_256), 1_000),
            .text("/></Account>")),
        Self(
            "10,000,000 members", .limitExceeded, limits: FILimits(maximumBytes: .max), isJSON: true,
            .text(json + members(0..<256) + "\""), .here, .text("b\":1,"), .many(members(256..<10_256), 1_000),
            .text("}}")),
        Self(
            "more elements than may be", .limitExceeded, limits: FILimits(maximumElements: 100_000), memory: 40,
            .text(xml),
            .many("<a/>", 99_999), .here, .many("<a/>", 100_001)),
        Self(
            "more objects than may be", .limitExceeded, limits: FILimits(maximumElements: 100_000), isJSON: true,
            .text("["), .many("{},", 100_000), .here, .many("{},", 100_000)),
        Self(
            "a document longer than may be", .limitExceeded, limits: FILimits(maximumBytes: 1 << 20),
            .many("<!--\(marker)-->", 100_000)),
    ]

    private static let encodings =
        utf16("UTF-16, little-endian", isBig: false) + utf16("UTF-16, big-endian", isBig: true)
        + [
            Self(
                "UTF-16 by its declaration", .refusedConstruct, .here,
                .text("<?xml version='1.0' encoding='UTF-16'?><Account/>")),
            Self("UTF-32", .refusedConstruct, .here, .bytes([0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00, 0x00, 0x3C])),
        ] + illegal("an overlong < of two bytes", [0xC0, 0xBC])
        + illegal("an overlong < of three bytes", [0xE0, 0x80, 0xBC])
        + illegal("an overlong < of four bytes", [0xF0, 0x80, 0x80, 0xBC]) + illegal("an overlong NUL", [0xC0, 0x80])
        + illegal("a surrogate", [0xED, 0xA0, 0x80]) + illegal("a character beyond Unicode", [0xF4, 0x90, 0x80, 0x80])
        + illegal("a NUL", [0x00])

    private static let xml = "<Account xmlns='http://api.rebit.org.in/FISchema/deposit' version='1.1' type='deposit'>"
    private static let json = #"{"type":"deposit","Summary":{"#

    private static func attributes(_ numbers: Range<Int>) -> String { numbers.map { " a\($0)=''" }.joined() }

    private static func members(_ numbers: Range<Int>) -> String { numbers.map { "\"a\($0)\":1," }.joined() }

    private static func utf16(_ name: String, isBig: Bool) -> [Self] {
        func bytes(_ text: String) -> [UInt8] {
            text.utf16.flatMap { unit in
                let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
                return isBig ? bytes.reversed() : bytes
            }
        }
        return [xml + "</Account>", json + "}}"].flatMap { text in
            [
                Self(
                    "\(name), with its mark: \(text.prefix(1))", .refusedConstruct, .here,
                    .bytes(bytes("\u{FEFF}" + text))),
                Self("\(name), without a mark: \(text.prefix(1))", .refusedConstruct, .here, .bytes(bytes(text))),
                Self(
                    "\(name), behind a line break: \(text.prefix(1))", .refusedConstruct, .here,
                    .bytes(bytes("\n" + text))),
            ]
        }
    }

    private static func illegal(_ name: String, _ bytes: [UInt8]) -> [Self] {
        [
            Self(
                "\(name) in a value", .malformedDocument, .text(xml + "<Summary branch='\(marker)"), .here,
                .bytes(bytes),
                .text("'/></Account>")),
            Self(
                "\(name) in a tag", .malformedDocument, .text(xml + "<Summary"), .here, .bytes(bytes),
                .text("/></Account>")),
            Self("\(name) behind the end", .malformedDocument, .text(xml + "</Account>"), .here, .bytes(bytes)),
            Self(
                "\(name) in a string", .malformedDocument, isJSON: true, .text(json + "\"branch\":\""), .here,
                .bytes(bytes), .text("\(marker)\"}}")),
            Self("\(name) behind JSON", .malformedDocument, isJSON: true, .text(json + "}}"), .here, .bytes(bytes)),
        ]
    }
}
