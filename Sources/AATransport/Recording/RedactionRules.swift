/// What a recording keeps as it was. Everything else is replaced.
///
/// The other way round, a list of what to hide, would let through the first field that nobody thought of. What is kept says what
/// kind of thing happened, never to whom: words of the specifications under the names below, days and times (but of birth), the
/// host, the words of the path, `true`, `false`, `null`, and the names of members.
///
/// Even under such a name only a word stays, such as `ACTIVE`, `GSTR1_3B` or `SignatureDoesNotMatch`: at most 40 letters, `_`, `-`, `.`,
/// and few digits. A number stays only
/// under a name for numbers, and with at most three digits. Names are compared without regard to ASCII case.
public struct RedactionRules: Sendable {
    private let headers: Set<String>
    private let words: Set<String>
    private let numbers: Set<String>

    /// Keeps what the fields of the ecosystem need to be understood, and what a host adds of its own.
    ///
    /// - Parameters:
    ///   - headers: Names of headers whose values are neither secret nor personal.
    ///   - words: Names of JSON members whose texts are words of a specification.
    ///   - numbers: Names of JSON members whose numbers, if they are small, say nothing of a person.
    public init(
        keepingHeaders headers: Set<String> = [], words: Set<String> = [], numbers: Set<String> = []
    ) {
        self.headers = Self.headers.union(headers.map(\.asciiLowercased))
        self.words = Self.words.union(words.map(\.asciiLowercased))
        self.numbers = Self.numbers.union(numbers.map(\.asciiLowercased))
    }

    func keeps(header name: String) -> Bool { headers.contains(name.asciiLowercased) }
    func keepsWords(of name: String) -> Bool { isVocabulary(name) || Self.entities.contains(name.asciiLowercased) }
    /// Whether the words of a member are those of a specification, so that a new one is news.
    func isVocabulary(_ name: String) -> Bool { words.contains(name.asciiLowercased) }
    func keepsNumbers(of name: String) -> Bool { numbers.contains(name.asciiLowercased) }

    private static let headers: Set<String> = [
        "accept", "cache-control", "connection", "content-type", "retry-after", "server", "vary",
        "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset",
    ]
    /// Members of the ecosystem, who are no persons.
    private static let entities: Set<String> = ["aaid", "fipid", "fipids"]
    private static let words: Set<String> = [
        "accounttype", "acctype", "alg", "applicationstatus", "approvestatus", "authenticatortype", "code",
        "consentmode", "consentstatus", "consenttypes", "crv", "cryptoalg", "currency", "curve", "error", "errorcode",
        "eventstatus", "eventtype", "fetchtype", "firequeststatus", "fistatus", "fitype", "fitypes", "format",
        "grant_type", "kty", "mode", "operator", "partyidentifiertype", "processingtype", "response", "sessionstatus",
        "status", "token_type", "type", "unit", "use", "ver", "version",
    ]
    private static let numbers: Set<String> = ["count", "sessioncount", "status", "value"]
}
