/// What a recording keeps as it was. Everything else is replaced.
///
/// The other way round, a list of what to hide, would let through the first field that nobody thought of. What is kept says what
/// kind of thing happened, never to whom:
///
/// - under a name for words, a word such as `ACTIVE`, `GSTR1_3B` or `SignatureDoesNotMatch`, or a number as below;
/// - under a name for numbers, one to three digits without sign and point, as a number or as a text;
/// - under a name for times, a day (`2026-06-15`), or a day and a time;
/// - of `9999999999@onemoney` the handle, if it is an AA's;
/// - of `Authorization` the scheme, `Basic` or `Bearer`; values of the headers that are named here, up to a `;`;
/// - the method, the host, and those parts of a path that have at most 20 letters, `-` and `_` and nothing else, or are a version (`v2`);
/// - names of headers, and those of members and of items of a query if they are words with at most three digits and no point;
/// - `true`, `false`, `null`, empty texts.
///
/// A word has at most 40 ASCII letters, digits, `_`, `-` and `.`: up to 16 of them with at most five digits; more of them without a digit,
/// and with a small letter before a capital no more than once in five. It goes from a digit to a letter at most once, has no `XX` that
/// masks a number, and is no PAN and no day.
///
/// What counts is the name of the member that the value, or its list, belongs to, without regard to ASCII case. A person's name that is
/// one word looks like any other, and stays in a path, as the name of a member and under a name for words (`/customers/ananya`,
/// `{"Ananya": …}`, `"status": "Ananya"`).
public struct RedactionRules: Sendable {
    private let headers: Set<String>
    private let words: Set<String>
    private let numbers: Set<String>
    private let times: Set<String>
    /// The AAs' handles.
    let handles: Set<String>

    /// Keeps what the fields of the ecosystem need to be understood, and what a host adds of its own.
    ///
    /// - Parameters:
    ///   - headers: Names of headers whose values are neither secret nor personal.
    ///   - words: Names of JSON members whose texts are words of a specification. `code` is not one by itself: at some gateways an error
    ///     stands there, and in OAuth a secret.
    ///   - numbers: Names of JSON members whose numbers, if they are small, say nothing of a person.
    ///   - times: Names of JSON members whose days and times are those of the calls, the consents or the data asked for.
    ///   - handles: Handles of AAs, as they are written behind the `@`.
    public init(
        keepingHeaders headers: Set<String> = [], words: Set<String> = [], numbers: Set<String> = [],
        times: Set<String> = [], handles: Set<String> = []
    ) {
        self.headers = Self.headers.union(headers.map(\.asciiLowercased))
        self.words = Self.words.union(words.map(\.asciiLowercased))
        self.numbers = Self.numbers.union(numbers.map(\.asciiLowercased))
        self.times = Self.times.union(times.map(\.asciiLowercased))
        self.handles = Self.handles.union(handles)
    }

    func keeps(header name: String) -> Bool { headers.contains(name.asciiLowercased) }
    func keepsWords(of name: String) -> Bool { isVocabulary(name) || Self.entities.contains(name.asciiLowercased) }
    /// Whether the words of a member are those of a specification, so that a new one is news.
    func isVocabulary(_ name: String) -> Bool { words.contains(name.asciiLowercased) }
    func keepsNumbers(of name: String) -> Bool { numbers.contains(name.asciiLowercased) }
    func keepsTimes(of name: String) -> Bool { times.contains(name.asciiLowercased) }

    private static let headers: Set<String> = [
        "accept", "cache-control", "connection", "content-type", "retry-after", "server", "vary",
        "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset",
    ]
    /// Members of the ecosystem, who are no persons.
    private static let entities: Set<String> = ["aaid", "fipid", "fipids"]
    private static let words: Set<String> = [
        "accounttype", "acctype", "alg", "applicationstatus", "approvestatus", "authenticatortype",
        "consentmode", "consentstatus", "consenttypes", "crv", "cryptoalg", "currency", "curve", "error", "errorcode",
        "eventstatus", "eventtype", "fetchtype", "firequeststatus", "fistatus", "fitype", "fitypes", "format",
        "grant_type", "kty", "mode", "operator", "partyidentifiertype", "processingtype", "response", "sessionstatus",
        "status", "token_type", "type", "unit", "use", "ver", "version",
    ]
    private static let numbers: Set<String> = ["code", "count", "sessioncount", "status", "value"]
    private static let times: Set<String> = [
        "consent_expiry", "consentexpiry", "consentstart", "created_at", "createdat", "createtimestamp",
        "datetimerangefrom", "datetimerangeto", "expiresat", "expiry", "fidatarangefrom", "fidatarangeto", "from",
        "lastfetchedat", "lastusedatetime", "requestdate", "timestamp", "to", "ts", "updated_at", "updatedat",
    ]
    private static let handles: Set<String> = [
        "anumati", "finvu", "ink", "onemoney", "perfios-aa", "saafe", "setu", "setu-aa",
    ]
}
