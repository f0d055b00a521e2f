// A customer's way to an AA's web page and back. The answer that the AA would give is made here.

// snippet.hide
import AACore
// snippet.show
import AACrypto
import AAProviders
import AATransport

// snippet.hide
let clock = SystemWallClock()
let passphrase = SystemRandomSource().uuid()
let (handle, customer): (ConsentHandle, CustomerAddress) = ("39e108fe-9243-41e8-b9f2-0256d88baae8", "9999999999@aa")
// snippet.show
let redirection = WebRedirection(
    to: try HTTPURL("https://aa.example/web"), of: "aa-1", as: "my-fiu",
    cipher: try RedirectionCipher(passphrase: SecretBytes(Array(passphrase.utf8))))

let (url, visit) = try redirection.start(
    RedirectionRequest([handle], customer: customer, returnURL: "https://my-fiu.example/back"), at: clock.now())
// Keep `visit` in the customer's own session, and send the browser to `url.text`.
// snippet.hide
print(url)
let date = RedirectionDate(clock.now())
let form = try FormParameters([("txnid", visit.transaction), ("sessionid", visit.session), ("status", "S")])
let requested = try HTTPURL("https://my-fiu.example/back").appending(queryItem: "fi", value: date.mask("aa-1"))
    .appending(queryItem: "resdate", value: date.text)
    .appending(queryItem: "ecres", value: redirection.cipher.seal(form, date: date).text)
// snippet.show

// When the browser comes back: take the visit out of the session first, so that it serves once.
let answer = try redirection.finish(requested, of: visit, at: clock.now())
print(answer.isSuccess ? "ask the AA whether \(answer.handles) is approved" : "not agreed to")
