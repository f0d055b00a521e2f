import AACore

/// What a text looks like, so that what takes its place looks the same: a UUID stays a UUID, or nothing could read the recording.
enum ValueForm: Hashable {
    case uuid
    /// Five capitals, four digits, a capital.
    case pan
    /// So many digits: a mobile number, an account number, an OTP.
    case digits(Int)
    case day
    /// A day and a time.
    case time
    case url
    /// A customer's address at an AA that is known by its handle.
    case address(handle: String)
    case email
    case text

    /// - Parameter handles: The AAs' handles. What stands behind an `@` otherwise may be half a password.
    init(_ text: String, handles: Set<String> = []) {
        let units = Array(text.utf8)
        if units.allSatisfy(Self.isDigit) {
            self = .digits(units.count)
        } else if units.count == 10, units[..<5].allSatisfy(Self.isCapital), units[5..<9].allSatisfy(Self.isDigit),
            Self.isCapital(units[9])
        {
            self = .pan
        } else if Self.isUUID(units) {
            self = .uuid
        } else if (try? CalendarDate(text)) != nil {
            self = .day
        } else if (try? Timestamp(text, assuming: .india)) != nil {
            self = .time
        } else if text.hasPrefix("https://") || text.hasPrefix("http://") {
            self = .url
        } else if let at = text.lastIndex(of: "@") {
            let domain = String(text[text.index(after: at)...])
            self = domain.contains(".") ? .email : handles.contains(domain) ? .address(handle: domain) : .text
        } else {
            self = .text
        }
    }

    private static func isDigit(_ unit: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(unit) }
    private static func isSmall(_ unit: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(unit) }
    private static func isCapital(_ unit: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(unit) }

    private static func isUUID(_ units: [UInt8]) -> Bool {
        units.count == 36
            && units.indices.allSatisfy { index in
                [8, 13, 18, 23].contains(index)
                    ? units[index] == UInt8(ascii: "-") : units[index].hexadecimalValue != nil
            }
    }

    /// Whether a text is a word as specifications have them: `ACTIVE`, `GSTR1_3B`, `SignatureDoesNotMatch`, `103`.
    ///
    /// It has too few digits for a number of anybody's, and no `XX` that masks one. A code such as `A1B2C3` goes from digits to letters
    /// again and again; a token in base64 that is long enough to be a secret has digits, or goes from small letters to capitals more
    /// often than words do.
    static func isWord(_ text: String) -> Bool {
        let form = ValueForm(text)
        guard form == .text else { return form.isSmallNumber }
        let units = Array(text.utf8)
        let digitCount = units.count(where: isDigit)
        let pairs = zip(units, units.dropFirst())
        let rises = pairs.count { isSmall($0) && isCapital($1) }
        let isCode = pairs.count { isDigit($0) && (isSmall($1) || isCapital($1)) } > 1
        return units.count <= 40 && !isCode && !text.hasPrefix(Self.marker) && !text.asciiLowercased.contains("xx")
            && units.allSatisfy { $0.isASCIILetterOrDigit || "_-.".utf8.contains($0) }
            && (units.count > 16 ? digitCount == 0 && rises <= units.count / 5 : digitCount <= 5)
    }

    /// Whether it is a number of one to three digits and nothing else, which says nothing of anybody.
    var isSmallNumber: Bool {
        if case .digits(1...3) = self { true } else { false }
    }

    /// Whether a text is a word as members are named. Some maps have masked account numbers or customers for names.
    static func isName(_ text: String) -> Bool {
        isWord(text) && !text.contains(".") && text.utf8.count(where: isDigit) <= 3
    }

    /// The text of this form that stands for the `number`th of a recording.
    func replacement(_ number: Int) -> String {
        switch self {
        case .uuid: "00000000-0000-4000-8000-" + Self.padded(number, to: 12)
        case .pan: "AAAPA" + Self.padded(number, to: 4) + "A"
        // The first digit of a mobile number in India is 6 to 9.
        case .digits(let count): count > 4 ? "9" + Self.padded(number, to: count - 1) : Self.padded(number, to: count)
        case .day: "1900-01-01"
        case .time: "1900-01-01T00:00:00Z"
        case .url: "https://redacted.example/\(number)"
        case .address(let handle): "\(Self.marker)\(number)@\(handle)"
        case .email: "\(Self.marker)\(number)@redacted.example"
        case .text: "\(Self.marker)\(number)"
        }
    }

    /// What replaced texts begin with. They are words, and must not be taken for ones that were kept.
    private static let marker = "redacted-"

    /// The last `count` digits of a number.
    private static func padded(_ number: Int, to count: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, count - digits.count)) + digits.suffix(count)
    }
}
