import Foundation

/// Why the system did not read or write, in words.
struct SystemFailure: Error {
    private let number: Int32?

    init(number: Int32) { self.number = number }

    /// Looks for the system's own error number in Foundation's error, or in its cause.
    init(_ error: any Error) {
        let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
        let numbers = [cause, error].compactMap(\.self).map { error -> Int32? in
            if (error as? CocoaError)?.code == .fileWriteFileExists { return EEXIST }
            let error = error as NSError
            return error.domain == NSPOSIXErrorDomain ? Int32(truncatingIfNeeded: error.code) : nil
        }
        number = numbers.compactMap(\.self).first
    }

    /// Whether the reader of a pipe has gone away.
    var isClosedPipe: Bool { number == EPIPE }

    /// Whether there is a file where a new one should be.
    var isExisting: Bool { number == EEXIST }

    /// The reason.
    var reason: String {
        switch number {
        case EBADF: "it is closed"
        case ENOSPC, EDQUOT: "there is no space left"
        case EISDIR: "it is a folder"
        case EACCES, EPERM: "access is not allowed"
        case EROFS: "it is read-only"
        case ENOTDIR: "a part of the path is a file"
        case ENOENT: "a part of the path is not there"
        case EEXIST: "there is a file of that name"
        case let number?: "the system refused (error \(number))"
        case nil: "the system refused"
        }
    }
}
