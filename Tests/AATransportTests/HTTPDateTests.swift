import AACore
import AATransport
import Testing

@Suite("Dates of header fields are read")
struct HTTPDateTests {
    private let now = Timestamp.unixEpoch.adding(.seconds(1_763_760_000))

    @Test(
        "the three forms of RFC 9110 mean the same instant",
        arguments: [
            "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
        ])
    func forms(text: String) {
        #expect(HTTPDate.read(text, at: now)?.millisecondsSince1970 == 784_111_777_000)
    }

    @Test(
        "a year of two digits is the one at most fifty years ahead",
        arguments: [("25", 2025), ("75", 2075), ("76", 1976), ("00", 2000)])
    func century(digits: String, year: Int) {
        #expect(HTTPDate.read("Sunday, 06-Nov-\(digits) 08:49:37 GMT", at: now)?.date().year == year)
    }

    @Test(
        "anything else is no date",
        arguments: [
            "", "0", "Sun, 06 Nov 1994", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
            "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 Nov 1994 08:49:61 GMT", "Sun, 06 Nov 1994 08:49 GMT",
            "Sun, 06 Nov 1994 08:49:37 IST", "Sun, 06 Nov 94 08:49:37 GMT", "Sun, 06 nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 0000 08:49:37 GMT", "1994-11-06T08:49:37Z", "Sun, +6 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 GMT" + String(repeating: " ", count: 20),
        ])
    func refused(text: String) { #expect(HTTPDate.read(text, at: now) == nil) }
}

@Suite("A response says how long to wait")
struct PauseTests {
    private let now = Timestamp.unixEpoch.adding(.seconds(784_111_777))

    private static let answers: [(headers: HTTPHeaders, pause: Duration?)] = [
        (["Retry-After": "120"], .seconds(120)), (["Retry-After": "0"], .zero),
        (["Retry-After": "Sun, 06 Nov 1994 08:50:37 GMT"], .seconds(60)),
        (["Retry-After": "Sun, 06 Nov 1994 08:00:00 GMT"], .zero),
        (["Retry-After": "Sun, 06 Nov 1994 08:50:37 GMT", "Date": "Sun, 06 Nov 1994 08:50:07 GMT"], .seconds(30)),
        (["Retry-After": "-1"], nil), (["Retry-After": "1.5"], nil), (["Retry-After": ""], nil),
        (["Retry-After": "99999999999"], nil), ([:], nil),
    ]

    @Test("Retry-After is seconds or a date", arguments: answers)
    func retryAfter(headers: HTTPHeaders, pause: Duration?) {
        #expect(HTTPResponse(status: .serviceUnavailable, headers: headers).retryAfter(at: now) == pause)
    }

    @Test(
        "a quota that is used up has a reset, in Unix seconds or in seconds",
        arguments: [
            ("0", "999999999", Duration.seconds(999_999_999)), ("0", "1000000000", .seconds(215_888_223)),
            ("0", "30", .seconds(30)),
            ("1", "30", nil), ("", "30", nil), ("0", "soon", nil),
        ] as [(String, String, Duration?)])
    func reset(remaining: String, reset: String, pause: Duration?) {
        let response = HTTPResponse(headers: ["X-RateLimit-Remaining": remaining, "X-RateLimit-Reset": reset])
        #expect(response.rateLimitReset(at: now) == pause)
    }
}
