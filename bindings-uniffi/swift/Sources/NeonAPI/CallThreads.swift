import Foundation

/// Threads of ours that calls block on, so that they never block those of Swift's tasks.
///
/// A call of the native library blocks until it is answered. Dispatch's own pool is no place for that either: it
/// adds threads slowly, and others wait for them. Threads are made when they are needed and end when they are idle.
final class CallThreads: @unchecked Sendable {
  /// One call in line, which is either started or dropped.
  final class Job: @unchecked Sendable {
    fileprivate var isDropped = false
    fileprivate var place: UInt64?
    /// When its time runs out.
    fileprivate var latest = DispatchTime.distantFuture
    fileprivate var drop: (@Sendable (any Error) -> Void)?
    fileprivate var start: (@Sendable () -> Void)?
  }

  private static let idleSeconds: TimeInterval = 10

  /// Guards all that is below.
  private let condition = NSCondition()
  private var maximum: Int
  private var threads = 0
  private var idle = 0
  private var isOver = false
  /// By place in line. Places are given once, so that dropping a job leaves the others where they are.
  private var line: [UInt64: Job] = [:]
  private var first: UInt64 = 0
  private var next: UInt64 = 0
  /// One for all in line, since one that is not needed any more cannot be taken back: it would stay until its time.
  private var timer: (any DispatchSourceTimer)?
  private var timerIsSetTo = DispatchTime.distantFuture

  init(maximum: Int) {
    self.maximum = maximum
  }

  deinit {
    timer?.cancel()
  }

  /// Does work on one of the threads; it is told how long it stood in line. When the task is cancelled `cancel` is
  /// called, which has to end the work; work that has not begun, or not within a limit, does not begin.
  func run<Value: Sendable>(
    limit: Duration?, cancel: @escaping @Sendable () -> Void, _ work: @escaping @Sendable (Duration) throws -> Value
  ) async throws -> Value {
    let (job, came) = (Job(), ContinuousClock.now)
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        submit(job, limit) {
          continuation.resume(with: Result { try work(came.duration(to: .now)) })
        } drop: {
          continuation.resume(throwing: $0)
        }
      }
    } onCancel: {
      cancel()
      drop(job, CancellationError())
    }
  }

  /// Does work that neither stands in line nor is cancelled, on a thread of its own.
  func runBeside<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      let thread = Thread { continuation.resume(with: Result(catching: work)) }
      thread.name = "neonapi"
      thread.start()
    }
  }

  /// How many jobs wait for a thread.
  var inLine: Int {
    condition.withLock { line.count }
  }

  /// Blocks on one of the threads; another may take its place meanwhile, for work that ends the wait.
  func whileBlocked<Value>(_ wait: () -> Value) -> Value {
    condition.withLock {
      maximum += 1
      if !line.isEmpty { addThread() }
    }
    defer { condition.withLock { maximum -= 1 } }
    return wait()
  }

  /// Lets the threads end once they have nothing to do.
  func end() {
    condition.withLock {
      isOver = true
      condition.broadcast()
    }
  }

  private func submit(
    _ job: Job, _ limit: Duration?, start: @escaping @Sendable () -> Void,
    drop: @escaping @Sendable (any Error) -> Void
  ) {
    let isDropped = condition.withLock {
      if job.isDropped { return true }
      (job.start, job.drop) = (start, drop)
      if let limit { job.latest = .now() + limit / .seconds(1) }
      job.place = next
      line[next] = job
      next += 1
      if idle >= line.count {
        condition.signal()
      } else if !addThread() {
        setTimer(job.latest)
      }
      return false
    }
    if isDropped { drop(CancellationError()) }
  }

  /// With the lock held: has the timer ring at a time, unless it rings before.
  private func setTimer(_ time: DispatchTime) {
    guard time < timerIsSetTo else { return }
    timerIsSetTo = time
    if let timer { return timer.schedule(deadline: time) }
    let timer = DispatchSource.makeTimerSource()
    timer.setEventHandler { [weak self] in self?.dropLate() }
    timer.schedule(deadline: time)
    timer.activate()
    self.timer = timer
  }

  /// Drops those whose time has run out in line.
  private func dropLate() {
    let late = condition.withLock {
      let now = DispatchTime.now()
      timerIsSetTo = .distantFuture
      if let next = line.values.lazy.map(\.latest).filter({ $0 > now }).min() { setTimer(next) }
      return line.values.filter { $0.latest <= now }
    }
    for job in late {
      drop(job, NeonError.refused(.timeout, "the time of the call ran out before a thread was free", isRetryable: true))
    }
  }

  private func drop(_ job: Job, _ error: any Error) {
    let drop: (@Sendable (any Error) -> Void)? = condition.withLock {
      job.isDropped = true
      // Absent when it is not in line yet, or has begun.
      guard let place = job.place, line.removeValue(forKey: place) != nil else { return nil }
      return job.drop
    }
    drop?(error)
  }

  /// With the lock held; whether there may be one more.
  @discardableResult
  private func addThread() -> Bool {
    guard threads < maximum else { return false }
    threads += 1
    let thread = Thread { self.work() }
    thread.name = "neonapi"
    thread.start()
    return true
  }

  private func work() {
    condition.lock()
    while true {
      if let job = takeFirst() {
        condition.unlock()
        job.start?()
        // They hold what the caller gave, which must not live until the next job.
        (job.start, job.drop) = (nil, nil)
        condition.lock()
        // One that stood in for a blocked thread goes again.
        if threads > maximum { break }
      } else if isOver {
        break
      } else {
        idle += 1
        let isSignalled = condition.wait(until: Date(timeIntervalSinceNow: Self.idleSeconds))
        idle -= 1
        if !isSignalled && line.isEmpty { break }
      }
    }
    threads -= 1
    condition.unlock()
  }

  /// With the lock held.
  private func takeFirst() -> Job? {
    while first < next {
      defer { first += 1 }
      if let job = line.removeValue(forKey: first) { return job }
    }
    return nil
  }
}
