import AATransport
internal import CCurl
import Synchronization

/// Owns one multi handle of libcurl: the transfers under way, and the connections that are kept.
@safe
final class MultiHandle: Sendable {
    // The driver's thread alone uses it, but for `wake`, which libcurl allows to any thread as long as it is open.
    private nonisolated(unsafe) let pointer: UnsafeMutableRawPointer
    private let isOpen = Mutex(true)

    init() throws(TransportError) {
        guard Self.isLibraryReady, let pointer = unsafe curl_multi_init() else {
            throw TransportError(outOfMemory: "curl_multi_init")
        }
        unsafe self.pointer = pointer
    }

    deinit { close() }

    /// Frees it, and closes the connections that were kept. To be called on the driver's thread, where no signal can come of what is
    /// written to a connection that the peer has closed; nothing is kept where there never was one.
    func close() {
        isOpen.withLock { isOpen in
            if isOpen { _ = unsafe curl_multi_cleanup(pointer) }
            isOpen = false
        }
    }

    /// Once in a process, before anything else. Never undone: other parts of the process may use libcurl too.
    private static let isLibraryReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    func add(_ easy: EasyHandle) -> Bool { unsafe curl_multi_add_handle(pointer, easy.pointer) == CURLM_OK }

    /// Takes a transfer away; one that has not ended takes its connection along, unless others share it.
    func remove(_ easy: EasyHandle) { _ = unsafe curl_multi_remove_handle(pointer, easy.pointer) }

    /// Does what can be done without waiting.
    func perform() -> Bool {
        var running: CInt = 0
        return unsafe curl_multi_perform(pointer, &running) == CURLM_OK
    }

    /// The next transfer that has ended.
    func nextEnded() -> (id: ObjectIdentifier, result: CURLcode)? {
        var result = CURLE_OK
        var context: UnsafeMutableRawPointer?
        guard unsafe ccurl_next_ended(pointer, &result, &context), let context = unsafe context else { return nil }
        return unsafe (ObjectIdentifier(Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()), result)
    }

    /// Waits for a socket, a timer of libcurl's, ``wake()``, or so many milliseconds.
    func wait(milliseconds: CInt) -> Bool { unsafe curl_multi_poll(pointer, nil, 0, milliseconds, nil) == CURLM_OK }

    /// Ends the present wait, or the next.
    func wake() {
        isOpen.withLock { isOpen in
            if isOpen { _ = unsafe curl_multi_wakeup(pointer) }
        }
    }
}
