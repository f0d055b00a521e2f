import AACore
import AACrypto
import AAProviders
import AATestSupport
import AATransport
import Testing

@Suite("Sending a customer to an AA's page")
struct WebRedirectionTests {
    static let now = Timestamp.unixEpoch.adding(.milliseconds(1_780_000_000_300))
    static let handles: [ConsentHandle] = ["39e108fe-9243-11e8-b9f2-0256d88baae8", "second-handle"]

    @Test(
        "the URL has the standard's parameters, and the AA reads in them what was asked",
        arguments: [
            RedirectionKeyDerivation.pbkdf2, .hkdf,
        ])
    func url(derivation: RedirectionKeyDerivation) throws {
        let redirection = try RedirectionFixture.redirection(derivation)
        var request = RedirectionRequest(
            Self.handles, customer: "9999999999@aa", returnURL: "https://fiu.example/back?a=1&b=ü+2")
        request.fips = ["FIP-1", "FIP-2"]
        request.email = "a+b@example.com"
        request.pan = "ABCDE1234F"
        request.dateOfBirth = CalendarDate(year: 1990, month: 1, day: 31)
        request.language = "hi-IN"
        let (url, visit) = try redirection.start(request, at: Self.now)
        #expect(url.text.hasPrefix("https://aa.example/web?theme=dark&fi="))

        let date = try RedirectionDate(text: #require(url.queryValues(of: "reqdate").first))
        #expect(date.text == "280520262026403")
        #expect(try url.queryValues(of: "fi").map(date.unmask) == ["FIU-1"])
        #expect(try url.queryValues(of: "requestorType").map(date.unmask) == ["FIU"])
        #expect(url.queryValues(of: "iv").count == (derivation == .hkdf ? 1 : 0))
        let sealed = SealedRedirection(
            text: try #require(url.queryValues(of: "ecreq").first), iv: url.queryValues(of: "iv").first)
        let form = try redirection.cipher.open(sealed, date: date)
        #expect(
            form.pairs.map(\.name) == [
                "txnid", "sessionid", "userid", "redirect", "srcref", "fipid", "email", "pan", "dob",
                "isoLanguageCode",
            ])
        #expect(form["userid"] == "9999999999@aa")
        #expect(form["redirect"] == request.returnURL)
        #expect(form["srcref"] == "39e108fe-9243-11e8-b9f2-0256d88baae8,second-handle")
        #expect(form["fipid"] == "FIP-1,FIP-2")
        #expect(form["dob"] == "1990-01-31")
        #expect(form["txnid"] == visit.transaction)
        #expect(form["sessionid"] == visit.session)
    }

    @Test("what is not said is not sent, and the older edition has no type")
    func sparse() throws {
        var redirection = try RedirectionFixture.redirection(.pbkdf2)
        redirection.requestorType = nil
        let (url, _) = try redirection.start(
            RedirectionRequest([Self.handles[0]], customer: "c@aa", returnURL: "https://fiu.example"), at: Self.now)
        #expect(url.queryValues(of: "requestorType").isEmpty)
        let date = RedirectionDate(Self.now)
        let sealed = SealedRedirection(text: try #require(url.queryValues(of: "ecreq").first))
        let form = try redirection.cipher.open(sealed, date: date)
        #expect(form.pairs.map(\.name) == ["txnid", "sessionid", "userid", "redirect", "srcref"])
    }

    @Test("several handles may be written as JSON, one never is", arguments: [1, 2])
    func json(count: Int) throws {
        var redirection = try RedirectionFixture.redirection(.hkdf)
        redirection.listForm = .json
        let handles = Array(Self.handles.prefix(count))
        let (url, _) = try redirection.start(
            RedirectionRequest(handles, customer: "c@aa", returnURL: "https://fiu.example"), at: Self.now)
        let sealed = SealedRedirection(
            text: try #require(url.queryValues(of: "ecreq").first), iv: url.queryValues(of: "iv").first)
        let form = try redirection.cipher.open(sealed, date: RedirectionDate(Self.now))
        let one = Self.handles[0].rawValue
        #expect(form["srcref"] == (count == 1 ? one : #"["\#(one)","second-handle"]"#))
    }

    @Test("two visits have nothing in common, and a visit without a handle is none")
    func visits() throws {
        let redirection = try RedirectionFixture.redirection(.hkdf)
        let request = RedirectionRequest(Self.handles, customer: "c@aa", returnURL: "https://fiu.example")
        let (one, two) = (
            try redirection.start(request, at: Self.now).visit, try redirection.start(request, at: Self.now).visit
        )
        #expect(one.transaction != two.transaction)
        #expect(one.session != two.session)
        let empty = RedirectionRequest([], customer: "c@aa", returnURL: "https://fiu.example")
        let error = #expect(throws: AACryptoError.self) { try redirection.start(empty, at: Self.now) }
        #expect(error?.code == .invalidParameter)
    }

    @Test("no description shows what is personal or secret")
    func canary() throws {
        let redirection = try RedirectionFixture.redirection(.hkdf)
        var request = RedirectionRequest([Self.handles[0]], customer: "canary@aa", returnURL: "https://canary.example")
        request.email = "canary@example.com"
        request.pan = "CANARY"
        let (url, visit) = try redirection.start(request, at: Self.now)
        for text in ["\(request)", "\(url)", "\(redirection)", "\(visit)", String(reflecting: visit)] {
            #expect(!text.lowercased().contains("canary"), "\(text)")
            #expect(!text.contains(visit.transaction) && !text.contains(visit.session))
        }
    }
}
