import Foundation

/// What this process has used.
struct Use {
  private let processorUs: Double
  private let elapsedUs: Double
  private let memoryKib: Int

  /// Until now.
  static func now() -> Use {
    Use(
      processorUs: microseconds(CLOCK_PROCESS_CPUTIME_ID), elapsedUs: microseconds(CLOCK_MONOTONIC),
      memoryKib: kib("VmRSS"))
  }

  /// Between then and now.
  func since() -> [String: any Sendable] {
    let now = Use.now()
    return [
      "processor_us": now.processorUs - processorUs, "elapsed_us": now.elapsedUs - elapsedUs,
      "memory_before_kib": memoryKib, "memory_peak_kib": Use.kib("VmHWM"), "threads": Use.kib("Threads"),
    ]
  }

  /// A number of `/proc/self/status`.
  static func kib(_ name: String) -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("\(name):") } ?? ""
    return Int(line.filter(\.isNumber)) ?? 0
  }

  private static func microseconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }
}
