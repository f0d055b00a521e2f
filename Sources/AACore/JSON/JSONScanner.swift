/// Reads JSON (RFC 8259) token by token, strictly, over bytes that stay where they are.
///
/// Refused: a byte order mark, text that is not UTF-8, lone surrogates in escapes, comments, trailing commas, leading zeros,
/// anything behind the document. It holds no stack of calls: depth costs a byte a level, up to the limit.
public struct JSONScanner: Sendable {
    /// The bytes under scan.
    public let bytes: [UInt8]
    private let limits: JSONLimits
    private var index = 0
    private var expectation = Expectation.value
    /// The open containers, outermost first; true for an object.
    private var containers: [Bool] = []

    private enum Expectation { case value, valueOrEnd, nameOrEnd, name, commaOrEnd, end }

    /// Prepares a scan.
    ///
    /// - Throws: ``AACoreError/Code/limitExceeded`` if there are more bytes than `limits` allow.
    public init(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(AACoreError) {
        guard bytes.count <= limits.maximumBytes else {
            throw AACoreError(.limitExceeded, "JSON of \(bytes.count) bytes; the limit is \(limits.maximumBytes)")
        }
        self.bytes = bytes
        self.limits = limits
    }

    /// The next token; `nil` once the document has ended.
    ///
    /// - Throws: ``AACoreError/Code/malformedJSON`` or ``AACoreError/Code/limitExceeded``, with the place.
    public mutating func next() throws(AACoreError) -> JSONToken? {
        skipBlanks()
        if expectation == .commaOrEnd {
            if take(",") {
                expectation = containers.last == true ? .name : .value
                skipBlanks()
            } else {
                return try endOfContainer(orElse: "a comma or the end of the object or array is missing")
            }
        }
        switch expectation {
        case .end:
            guard index == bytes.count else { throw malformed("text follows the document") }
            return nil
        case .valueOrEnd where peek == UInt8(ascii: "]"), .nameOrEnd where peek == UInt8(ascii: "}"):
            return try endOfContainer(orElse: "")
        case .name, .nameOrEnd:
            return try memberName()
        default:
            return try value()
        }
    }

    /// Whether the limit allows an object or array here.
    package var mayNest: Bool { containers.count < limits.maximumDepth }

    /// Where it goes on.
    package var offset: Int { index }

    /// Goes on behind elements of the innermost open array that the caller has found well-formed; the last one ends at `end`.
    package mutating func step(overElementsTo end: Int) { (index, expectation) = (end, .commaOrEnd) }

    private mutating func memberName() throws(AACoreError) -> JSONToken {
        guard peek == UInt8(ascii: "\"") else { throw malformed("a member's name is missing") }
        let token = try string(as: .name)
        skipBlanks()
        guard take(":") else { throw malformed("a colon is missing behind a member's name") }
        expectation = .value
        return token
    }

    private mutating func value() throws(AACoreError) -> JSONToken {
        guard let unit = peek else { throw malformed("the document ends where a value should stand") }
        switch unit {
        case UInt8(ascii: "{"): return try begin(.beginObject, isObject: true)
        case UInt8(ascii: "["): return try begin(.beginArray, isObject: false)
        case UInt8(ascii: "\""): return try scalar { scanner throws(AACoreError) in try scanner.string(as: .string) }
        case UInt8(ascii: "t"): return try scalar { scanner throws(AACoreError) in try scanner.word("true", .true) }
        case UInt8(ascii: "f"): return try scalar { scanner throws(AACoreError) in try scanner.word("false", .false) }
        case UInt8(ascii: "n"): return try scalar { scanner throws(AACoreError) in try scanner.word("null", .null) }
        default: return try scalar { scanner throws(AACoreError) in try scanner.number() }
        }
    }

    private mutating func begin(_ kind: JSONToken.Kind, isObject: Bool) throws(AACoreError) -> JSONToken {
        guard containers.count < limits.maximumDepth else {
            throw AACoreError(
                .limitExceeded, "JSON nested deeper than \(limits.maximumDepth)",
                place: TextPlace(offset: index, in: bytes))
        }
        containers.append(isObject)
        expectation = isObject ? .nameOrEnd : .valueOrEnd
        index += 1
        return JSONToken(kind: kind, range: index - 1..<index, isEscaped: false)
    }

    private mutating func endOfContainer(orElse reason: String) throws(AACoreError) -> JSONToken {
        guard let isObject = containers.last, take(isObject ? "}" : "]") else { throw malformed(reason) }
        containers.removeLast()
        expectation = containers.isEmpty ? .end : .commaOrEnd
        return JSONToken(kind: isObject ? .endObject : .endArray, range: index - 1..<index, isEscaped: false)
    }

    private mutating func scalar(
        _ read: (inout JSONScanner) throws(AACoreError) -> JSONToken
    ) throws(AACoreError) -> JSONToken {
        let token = try read(&self)
        expectation = containers.isEmpty ? .end : .commaOrEnd
        return token
    }

    private mutating func word(_ text: StaticString, _ kind: JSONToken.Kind) throws(AACoreError) -> JSONToken {
        let start = index
        for unit in text.description.utf8 {
            guard peek == unit else { throw malformed("not a JSON value") }
            index += 1
        }
        return JSONToken(kind: kind, range: start..<index, isEscaped: false)
    }

    private mutating func number() throws(AACoreError) -> JSONToken {
        let start = index
        _ = take("-")
        if take("0") {
            if let unit = peek, Self.isDigit(unit) { throw malformed("a number has a leading zero") }
        } else {
            try digits()
        }
        if take(".") { try digits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            try digits()
        }
        return JSONToken(kind: .number, range: start..<index, isEscaped: false)
    }

    private mutating func digits() throws(AACoreError) {
        let start = index
        while let unit = peek, Self.isDigit(unit) { index += 1 }
        guard index > start else { throw malformed("not a JSON value") }
    }

    private mutating func string(as kind: JSONToken.Kind) throws(AACoreError) -> JSONToken {
        index += 1
        let start = index
        var (isEscaped, isASCII) = (false, true)
        while true {
            index = PlainText.endOfJSONString(bytes.span, from: index)
            guard let unit = peek else { break }
            switch unit {
            case UInt8(ascii: "\""):
                let range = start..<index
                guard isASCII || String(validating: bytes[range], as: UTF8.self) != nil else {
                    index = start
                    throw malformed("a string is not UTF-8")
                }
                index += 1
                return JSONToken(kind: kind, range: range, isEscaped: isEscaped)
            case UInt8(ascii: "\\"):
                isEscaped = true
                try escape()
            case 0..<0x20: throw malformed("a control character stands in a string unescaped")
            default:
                isASCII = false
                // Letters of other scripts seldom stand alone.
                while let unit = peek, unit >= 0x80 { index += 1 }
            }
        }
        throw malformed("the document ends inside a string")
    }

    /// Steps over one escape, and over both halves of a surrogate pair.
    private mutating func escape() throws(AACoreError) {
        index += 1
        guard let unit = peek else { throw malformed("the document ends inside a string") }
        index += 1
        if unit == UInt8(ascii: "u") {
            switch try hexQuad() {
            case 0xD800..<0xDC00:
                guard take("\\"), take("u"), (0xDC00..<0xE000).contains(try hexQuad()) else {
                    throw malformed("a surrogate stands alone")
                }
            case 0xDC00..<0xE000: throw malformed("a surrogate stands alone")
            default: break
            }
        } else if !#""\/bfnrt"#.utf8.contains(unit) {
            throw malformed("an unknown escape stands in a string")
        }
    }

    private mutating func hexQuad() throws(AACoreError) -> UInt16 {
        var value: UInt16 = 0
        for _ in 0..<4 {
            guard let unit = peek, let digit = Hex.value(of: unit) else {
                throw malformed("an escape lacks its four hexadecimal digits")
            }
            value = value << 4 | UInt16(digit)
            index += 1
        }
        return value
    }

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func skipBlanks() {
        while let unit = peek, unit == 0x20 || unit == 0x0A || unit == 0x0D || unit == 0x09 { index += 1 }
    }

    private func malformed(_ reason: String) -> AACoreError {
        AACoreError(.malformedJSON, reason, place: TextPlace(offset: index, in: bytes))
    }

    private static func isDigit(_ unit: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(unit) }
}

extension JSONScanner {
    /// The text of a name or string token, its escapes resolved.
    public func text(of token: JSONToken) -> String {
        let content = bytes[token.range]
        guard token.isEscaped else { return String(decoding: content, as: UTF8.self) }
        return JSONEscapes.resolved(content)
    }

    /// The text of a name or string that holds a backslash, from the bytes that a scan found between its quotes.
    public static func text(ofEscaped content: ArraySlice<UInt8>) -> String { JSONEscapes.resolved(content) }
}
