import AACore
import AATransport
import Testing

@Suite("A URL is read strictly and built safely")
struct HTTPURLTests {
    @Test("the parts are read")
    func parts() throws {
        let url = try HTTPURL("HTTPS://AA.Example:8443/Consent/handle?a=1&b=%20")
        #expect(url.scheme == .https)
        #expect(url.host == "aa.example")
        #expect(url.port == 8443)
        #expect(url.path == "/Consent/handle")
        #expect(url.query == "a=1&b=%20")
        #expect(url.text == "https://aa.example:8443/Consent/handle?a=1&b=%20")
        #expect(url.authority == "aa.example:8443")
        #expect(url.requestTarget == "/Consent/handle?a=1&b=%20")
    }

    @Test(
        "a valid URL is taken",
        arguments: [
            ("http://127.0.0.1:1/", "http://127.0.0.1:1/"), ("https://aa.example", "https://aa.example/"),
            ("https://aa.example?x", "https://aa.example/?x"), ("http://[::1]:80/a", "http://[::1]:80/a"),
            ("https://a_b.internal/(x);y=1,@z", "https://a_b.internal/(x);y=1,@z"), ("http://h/?", "http://h/?"),
            ("http://h/?a/?b", "http://h/?a/?b"),
        ])
    func valid(text: String, whole: String) throws {
        #expect(try HTTPURL(text).text == whole)
    }

    @Test(
        "what is no absolute http URL is refused",
        arguments: [
            "", "aa.example", "/Consent", "ftp://h/", "http:/h/", "http://", "http:///p", "http://h:/", "http://h:0/",
            "http://h:65536/", "http://h:+1/", "http://h:1x/", "http://u:p@h/", "http://u@h/", "http://h/#f",
            "http://h/a b",
            "http://h/%", "http://h/%2", "http://h/%zz", "http://h/a\r\nX: y", "http://h/é", "http://h/[",
            "http://h/?[",
            "http://h/\\", "http://h\\@evil/", "http://[::1", "http://[::1]x/", "http://[zz]/", "http://a:b:1/",
            "http://h h/",
            "http://\u{E9}/", "http://h/\u{0}", " http://h/", "http://h/ ",
            "http://" + String(repeating: "a", count: 254) + "/",
        ])
    func invalid(text: String) {
        let error = #expect(throws: TransportError.self) { try HTTPURL(text) }
        #expect(error?.code == .invalidURL)
        #expect(error?.phase == .beforeSend)
        #expect(error?.retry == .never)
    }

    @Test(
        "a path is put below the base, one slash between",
        arguments: [
            ("https://h", "Consent", "/Consent"), ("https://h/", "/Consent", "/Consent"),
            ("https://h/v2/", "/FI/request", "/v2/FI/request"), ("https://h/v2?x=1", "a b%", "/v2/a%20b%25"),
            ("https://h/v2", "é?#", "/v2/%C3%A9%3F%23"),
        ])
    func appendingPath(base: String, path: String, result: String) throws {
        let url = try HTTPURL(base).appending(path: path)
        #expect(url.requestTarget == result)
        #expect(try HTTPURL(url.text) == url)
    }

    @Test("a segment stays one segment", arguments: ["a/b", "../x", "x?y", "x#y", "100%", "9999999999@aa", "é"])
    func appendingSegment(segment: String) throws {
        let url = try HTTPURL("https://h/Consent").appending(segment: segment)
        #expect(url.pathSegments == ["Consent", segment])
        #expect(url.query == nil)
        #expect(try HTTPURL(url.text) == url)
    }

    @Test("a segment that would name another resource is refused", arguments: ["", ".", ".."])
    func dotSegments(segment: String) throws {
        let base = try HTTPURL("https://h/Consent")
        let error = #expect(throws: TransportError.self) { try base.appending(segment: segment) }
        #expect(error?.code == .invalidURL)
    }

    @Test("query items are read back as they were given")
    func queryItems() throws {
        let url = try HTTPURL("https://h/?a=0")
            .appending(queryItem: "a", value: "1+1=2 & more").appending(queryItem: "b&", value: "é%")
        #expect(url.queryValues(of: "a") == ["0", "1+1=2 & more"])
        #expect(url.queryValues(of: "b&") == ["é%"])
        #expect(url.queryValues(of: "c") == [])
        #expect(try HTTPURL(url.text) == url)
    }

    @Test("a query of any form is read without harm")
    func strangeQueries() throws {
        #expect(try HTTPURL("https://h/?a&b=&=c&&a=x+y").queryValues(of: "a") == ["", "x y"])
        let items = try HTTPURL("https://h/?b&a=x%2Cy&b=%FF&&a=z+1").queryItems
        #expect(items.map { "\($0.name)=\($0.value)" } == ["b=", "a=x,y", "a=z 1"])
        #expect(try HTTPURL("https://h/?a=%FF").queryValues(of: "a") == [])
        #expect(try HTTPURL("https://h/%FF/").pathSegments == ["%FF", ""])
    }

    @Test(
        "a route shows words and hides what may name somebody",
        arguments: [
            ("https://h/Consent/handle", "h/Consent/handle"),
            ("https://h:1/v2/consents/39a1/status?x=1", "h:1/v2/consents/*/status"),
            ("https://h/a/9999999999@aa", "h/a/*"), ("https://h/a/rahul.sharma", "h/a/*"),
            ("https://h/hook/AbCdEfGhIjKlMnOpQrStUv", "h/hook/*"),
            ("https://h/%41", "h/*"), ("https://h/", "h/"),
            ("https://h/account-availability", "h/account-availability"),
        ])
    func route(text: String, route: String) throws {
        #expect(try HTTPURL(text).route == route)
    }
}
