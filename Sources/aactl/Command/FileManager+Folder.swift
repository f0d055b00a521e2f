import Foundation

extension FileManager {
    /// Whether there is a folder at a path, or at the end of a link there.
    func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return unsafe fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
