/// The outcome of a request as the peer states it. RFC 9110 §15.
public struct HTTPStatus: RawRepresentable, Hashable, Sendable, ExpressibleByIntegerLiteral {
    /// The code, three digits.
    public let rawValue: Int

    /// A status by its code; any number a peer sends is kept.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A status written in source.
    public init(integerLiteral value: Int) { self.init(rawValue: value) }

    /// 200
    public static let ok: Self = 200
    /// 201
    public static let created: Self = 201
    /// 202: taken, not yet done.
    public static let accepted: Self = 202
    /// 204
    public static let noContent: Self = 204
    /// 302: never followed by a transport of this package.
    public static let found: Self = 302
    /// 400
    public static let badRequest: Self = 400
    /// 401: who asks is not known.
    public static let unauthorized: Self = 401
    /// 403: who asks may not.
    public static let forbidden: Self = 403
    /// 404
    public static let notFound: Self = 404
    /// 405
    public static let methodNotAllowed: Self = 405
    /// 406
    public static let notAcceptable: Self = 406
    /// 408: the peer gave up waiting for the request.
    public static let requestTimeout: Self = 408
    /// 409
    public static let conflict: Self = 409
    /// 410
    public static let gone: Self = 410
    /// 412: how aggregators refuse a consent request outside the fair-use rules.
    public static let preconditionFailed: Self = 412
    /// 413
    public static let contentTooLarge: Self = 413
    /// 415
    public static let unsupportedMediaType: Self = 415
    /// 421: the request went to a host that does not answer for its URL.
    public static let misdirectedRequest: Self = 421
    /// 422
    public static let unprocessableContent: Self = 422
    /// 425: the peer would not act on a request that could be a replay (RFC 8470).
    public static let tooEarly: Self = 425
    /// 429
    public static let tooManyRequests: Self = 429
    /// 500
    public static let internalServerError: Self = 500
    /// 501
    public static let notImplemented: Self = 501
    /// 502
    public static let badGateway: Self = 502
    /// 503
    public static let serviceUnavailable: Self = 503
    /// 504
    public static let gatewayTimeout: Self = 504

    /// Whether the request was carried out or taken: 200 to 299.
    public var isSuccess: Bool { (200...299).contains(rawValue) }
    /// Whether the resource is said to be elsewhere: 300 to 399.
    public var isRedirection: Bool { (300...399).contains(rawValue) }
    /// Whether the peer blames the request: 400 to 499.
    public var isClientError: Bool { (400...499).contains(rawValue) }
    /// Whether the peer blames itself: 500 to 599.
    public var isServerError: Bool { (500...599).contains(rawValue) }
}

extension HTTPStatus: CustomStringConvertible {
    /// The code in digits.
    public var description: String { "\(rawValue)" }
}
