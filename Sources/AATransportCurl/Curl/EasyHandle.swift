import AATransport
internal import CCurl

/// Owns one easy handle of libcurl, the description of a transfer, and frees it once. The driver's thread alone touches it.
@safe
final class EasyHandle {
    let pointer: UnsafeMutableRawPointer
    private var lines: UnsafeMutablePointer<curl_slist>?

    init() throws(TransportError) {
        guard let pointer = unsafe curl_easy_init() else { throw TransportError(outOfMemory: "curl_easy_init") }
        unsafe self.pointer = pointer
    }

    deinit {
        unsafe curl_easy_cleanup(pointer)
        unsafe curl_slist_free_all(lines)
    }

    func set(_ option: CURLoption, _ value: Int) throws(TransportError) {
        try unsafe check(ccurl_set_number(pointer, option, value))
    }

    func set(_ option: CURLoption, _ isSet: Bool) throws(TransportError) { try set(option, isSet ? 1 : 0) }

    /// Sets a text, which libcurl copies; `nil` takes away what is set by default.
    func set(_ option: CURLoption, _ text: String?) throws(TransportError) {
        let result =
            if let text {
                unsafe text.withCString { text in unsafe ccurl_set_text(pointer, option, text) }
            } else {
                unsafe ccurl_set_text(pointer, option, nil)
            }
        try check(result)
    }

    /// Sets the lines of the head that follow the first.
    func set(lines texts: [String]) throws(TransportError) {
        for text in texts {
            guard let longer = unsafe curl_slist_append(lines, text) else {
                throw TransportError(outOfMemory: "curl_slist_append")
            }
            unsafe lines = longer
        }
        try unsafe check(ccurl_set_list(pointer, CURLOPT_HTTPHEADER, lines))
    }

    /// Has `Transfer`'s functions called with `context`.
    func setCallbacks(context: UnsafeMutableRawPointer, bodyBytes: Int) throws(TransportError) {
        for option in [
            CURLOPT_PRIVATE, CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_READDATA, CURLOPT_PREREQDATA,
        ] {
            try unsafe check(ccurl_set_context(pointer, option, context))
        }
        try unsafe check(ccurl_set_prereq_callback(pointer, Transfer.willSend))
        try unsafe set(CURLOPT_WRITEFUNCTION, Transfer.receiveBody)
        try unsafe set(CURLOPT_HEADERFUNCTION, Transfer.receiveLine)
        try unsafe set(CURLOPT_READFUNCTION, Transfer.readBody)
        try unsafe check(ccurl_set_size(pointer, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(bodyBytes)))
    }

    private func set(_ option: CURLoption, _ callback: @escaping curl_write_callback) throws(TransportError) {
        try unsafe check(ccurl_set_transfer_callback(pointer, option, callback))
    }

    /// Refuses every protocol but `http` and `https`.
    func allowHTTPOnly() throws(TransportError) { try unsafe check(ccurl_allow_http_only(pointer)) }

    /// Lets a transfer that is given up not wait for its name to be resolved.
    func leaveResolverBehind() throws(TransportError) {
        try unsafe check(ccurl_leave_resolver_behind(pointer))
    }

    /// Lets a paused transfer go on; what was held back is delivered at once.
    func resume() { _ = unsafe curl_easy_pause(pointer, CURLPAUSE_CONT) }

    /// The body's length as the peer announced it.
    var announcedBytes: Int? {
        var count: curl_off_t = -1
        return unsafe ccurl_announced_bytes(pointer, &count) == CURLE_OK && count >= 0 ? Int(count) : nil
    }

    /// An option that is not taken would leave a promise unkept: nothing is sent then.
    private func check(_ result: CURLcode) throws(TransportError) {
        guard result == CURLE_OK else {
            throw TransportError(
                .unsupported, "this build of libcurl lacks an option that is needed (curl \(result.rawValue))",
                phase: .beforeSend)
        }
    }
}
