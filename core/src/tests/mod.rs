//! Tests of the engine: whole calls against a scripted server, on a clock of their own.

mod arguments;
mod cancelling;
mod closing;
mod deadlines;
mod harness;
mod lists;
mod locks;
mod pacing;
mod polling;
mod raw_requests;
mod redaction;
mod responses;
mod retries;
mod shared_polls;
mod waiting;
