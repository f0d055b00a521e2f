public import AACore

extension HTTPResponse {
    /// How long the peer asks to wait, by `Retry-After` in seconds or as a date (RFC 9110 §10.2.3); `nil` when it does not say
    /// so in a form that can be read.
    ///
    /// A date is taken relative to the response's own `Date`, if it has one: the two clocks may differ.
    public func retryAfter(at now: Timestamp) -> Duration? {
        guard let text = headers["Retry-After"] else { return nil }
        if let seconds = Self.seconds(text) { return seconds }
        guard let date = HTTPDate.read(text, at: now) else { return nil }
        return max(.zero, date.duration(since: self.date(at: now) ?? now))
    }

    /// How long until the peer's quota is filled up again, by `X-RateLimit-Reset`, when `X-RateLimit-Remaining` is 0.
    ///
    /// The reset is a time in Unix seconds (MoneyOne) or a number of seconds, which is always smaller than 10^9.
    public func rateLimitReset(at now: Timestamp) -> Duration? {
        guard headers["X-RateLimit-Remaining"].flatMap(Self.seconds) == .zero,
            let reset = headers["X-RateLimit-Reset"].flatMap(Self.seconds)
        else { return nil }
        guard reset >= .seconds(1_000_000_000) else { return reset }
        let present = (date(at: now) ?? now).duration(since: .unixEpoch)
        return max(.zero, reset - present)
    }

    /// When the peer says it answered.
    func date(at now: Timestamp) -> Timestamp? { headers["Date"].flatMap { HTTPDate.read($0, at: now) } }

    /// At most ten digits: more is no number of seconds that means anything.
    private static func seconds(_ text: String) -> Duration? {
        guard (1...10).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text).map { .seconds($0) }
    }
}
