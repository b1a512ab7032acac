//! Tests of the engine: whole calls against a scripted server, on a clock of their own.

mod arguments;
mod cancelling;
mod clock_jumps;
mod closing;
mod convenience_connect;
mod convenience_find;
mod convenience_get_or_create;
mod convenience_temporary;
mod deadlines;
mod error_texts;
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
