//! Bodies of answers: whole ones, and ones that misbehave.

use std::io::Write;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http_body::{Body, Frame, SizeHint};
use tokio::time::Sleep;

use super::exchange::Exchange;

/// One step of a body that misbehaves.
#[derive(Debug)]
pub(crate) enum Step {
    Data(Bytes),
    Pause(Duration),
    /// The connection is closed, as it is.
    Break,
}

/// The steps of a body, made as they are needed.
pub(crate) type Steps = Box<dyn Iterator<Item = Step> + Send>;

/// The error behind a body that broke off on purpose.
#[derive(Debug)]
pub(crate) struct BrokenOff;

impl std::fmt::Display for BrokenOff {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("the answer was broken off on purpose")
    }
}

impl std::error::Error for BrokenOff {}

/// The body of an answer.
pub(crate) enum AnswerBody {
    Whole(Option<Bytes>),
    Steps { steps: Steps, pause: Option<Pin<Box<Sleep>>>, exchange: Exchange },
}

impl AnswerBody {
    pub(crate) fn whole(bytes: Bytes) -> AnswerBody {
        AnswerBody::Whole(Some(bytes).filter(|bytes| !bytes.is_empty()))
    }

    pub(crate) fn steps(steps: Steps, exchange: Exchange) -> AnswerBody {
        AnswerBody::Steps { steps, pause: None, exchange }
    }
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = BrokenOff;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BrokenOff>>> {
        let (steps, pause, exchange) = match self.get_mut() {
            AnswerBody::Whole(bytes) => {
                return Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes))));
            }
            AnswerBody::Steps { steps, pause, exchange } => (steps, pause, exchange),
        };
        loop {
            if let Some(sleep) = pause {
                std::task::ready!(sleep.as_mut().poll(context));
                *pause = None;
            }
            match steps.next() {
                Some(Step::Data(bytes)) => return Poll::Ready(Some(Ok(Frame::data(bytes)))),
                Some(Step::Pause(length)) => *pause = Some(Box::pin(tokio::time::sleep(length))),
                Some(Step::Break) => return Poll::Ready(Some(Err(BrokenOff))),
                None => {
                    exchange.complete();
                    return Poll::Ready(None);
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, AnswerBody::Whole(None))
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            AnswerBody::Whole(bytes) => {
                SizeHint::with_exact(bytes.as_ref().map_or(0, Bytes::len) as u64)
            }
            AnswerBody::Steps { .. } => SizeHint::default(),
        }
    }
}

/// Half of a body, and then nothing. What was written needs a moment to get out.
pub(crate) fn broken_off(bytes: &Bytes) -> Steps {
    let half = bytes.slice(..bytes.len() / 2);
    let data = Some(half).filter(|half| !half.is_empty()).map(Step::Data);
    Box::new(data.into_iter().chain([Step::Pause(Duration::from_millis(20)), Step::Break]))
}

/// A body in pieces with pauses between them.
pub(crate) fn slow(bytes: Bytes, piece_bytes: usize, interval: Duration) -> Steps {
    let piece_bytes = piece_bytes.max(1);
    let starts = (0..bytes.len()).step_by(piece_bytes);
    Box::new(starts.flat_map(move |start| {
        let end = bytes.len().min(start + piece_bytes);
        [Step::Data(bytes.slice(start..end)), Step::Pause(interval)]
    }))
}

/// A JSON text that never ends.
pub(crate) fn endless() -> Steps {
    let start = Step::Data(Bytes::from_static(b"{\"projects\":[],\"endless\":\""));
    let block = Bytes::from(vec![b'x'; 64 * 1024]);
    Box::new(
        std::iter::once(start).chain(std::iter::repeat_with(move || Step::Data(block.clone()))),
    )
}

/// A compressed JSON text with as many blanks in front as asked for.
pub(crate) fn gzip_bomb(unpacked_bytes: u64) -> Steps {
    let block = [b' '; 64 * 1024];
    let mut left = unpacked_bytes;
    let mut encoder = Some(GzEncoder::new(Vec::new(), Compression::fast()));
    Box::new(std::iter::from_fn(move || {
        let mut packed = Vec::new();
        while packed.is_empty() {
            let active = encoder.as_mut()?;
            let length = left.min(block.len() as u64);
            left -= length;
            if length == 0 {
                let mut last = encoder.take()?;
                last.write_all(b"{}").ok()?;
                packed = last.finish().ok()?;
                break;
            }
            active.write_all(&block[..length as usize]).ok()?;
            packed = std::mem::take(active.get_mut());
        }
        Some(Step::Data(Bytes::from(packed)))
    }))
}

/// Compresses a whole body.
pub(crate) fn gzip(bytes: &[u8]) -> Option<Bytes> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 4), Compression::fast());
    encoder.write_all(bytes).ok()?;
    encoder.finish().ok().map(Bytes::from)
}
