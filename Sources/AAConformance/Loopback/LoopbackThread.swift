#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A thread for work that waits on a socket: the pools of Dispatch and of Swift's concurrency have few, and tests need them.
final class LoopbackThread: Sendable {
    private let work: @Sendable () -> Void
    private init(_ work: @escaping @Sendable () -> Void) { self.work = work }

    /// Runs `work` on a thread of its own; nothing happens where the system has none to give.
    static func start(_ work: @escaping @Sendable () -> Void) {
        let context = unsafe Unmanaged.passRetained(LoopbackThread(work))
        var thread = pthread_t()
        let result = unsafe pthread_create(&thread, nil, run, context.toOpaque())
        if result == 0 { pthread_detach(thread) } else { unsafe context.release() }
    }

    private static let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { context in
        if let context = unsafe context {
            unsafe Unmanaged<LoopbackThread>.fromOpaque(context).takeRetainedValue().work()
        }
        return nil
    }
}
