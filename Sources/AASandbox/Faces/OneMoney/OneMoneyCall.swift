import AATransport

/// A call of FinPro's API.
public enum OneMoneyCall: String, Sendable, Hashable, CaseIterable {
    /// POST /v2/requestconsent
    case requestConsentV2 = "v2/requestconsent"
    /// POST /v3/requestconsent, orchestrations too.
    case requestConsentV3 = "v3/requestconsent"
    /// POST /v4/requestconsent
    case requestConsentV4 = "v4/requestconsent"
    /// POST /webRedirection/getEncryptedUrl
    case encryptURL = "webRedirection/getEncryptedUrl"
    /// POST /webRedirection/decryptUrl
    case decryptURL = "webRedirection/decryptUrl"
    /// POST /v2/getconsentslist
    case listV2 = "v2/getconsentslist"
    /// POST /v3/getconsentslist
    case listV3 = "v3/getconsentslist"
    /// POST /v1/accounts/getconsentslist
    case listAccounts = "v1/accounts/getconsentslist"
    /// POST /revokeconsent
    case revoke = "revokeconsent"
    /// POST /fi/request
    case requestData = "fi/request"
    /// POST /consent/firequest/status
    case status = "consent/firequest/status"
    /// POST /getallfidata
    case data = "getallfidata"
    /// POST /getalllatestfidata
    case latestData = "getalllatestfidata"
    /// POST /getfidata
    case accountData = "getfidata"
    /// POST /getallfidataPdf
    case pdf = "getallfidataPdf"

    /// The call that a request is, whatever stands before it in the path.
    init?(_ request: HTTPRequest) {
        let path = request.url.pathSegments
        let calls = Self.allCases.filter { call in
            let own = call.rawValue.split(separator: "/").map(String.init)
            return path.suffix(own.count) == own[...]
        }
        guard request.method == .post, let call = calls.first else { return nil }
        self = call
    }
}
