//! Control over HTTP, for clients in other languages.

use http::Method;
use serde::de::DeserializeOwned;
use serde_json::json;

use super::shared::Shared;
use crate::answer::{Answer, Content};
use crate::faults::Fault;
use crate::seed::Seed;

/// Where control lives.
pub(crate) const BASE_PATH: &str = "/_emulator/";

/// Does what a control request asks for.
pub(crate) fn answer(shared: &Shared, method: &Method, path: &str, body: &[u8]) -> Answer {
    let answered = match (method.as_str(), path) {
        ("POST", "faults") => add_faults(shared, body),
        ("DELETE", "faults") => {
            shared.lock().script.clear();
            Ok(Answer::no_content())
        }
        ("GET", "requests") => {
            let requests = shared.lock().records.all();
            Ok(Answer::ok(&json!({"requests": requests})))
        }
        ("DELETE", "requests") => {
            shared.lock().records.clear();
            Ok(Answer::no_content())
        }
        ("GET", "counters") => Ok(Answer::ok(&shared.counters())),
        ("POST", "reset") => {
            shared.reset();
            Ok(Answer::no_content())
        }
        ("POST", "seed") => seed(shared, body),
        _ => return refusal(404, "no such control path"),
    };
    answered.unwrap_or_else(|message| refusal(400, &message))
}

fn refusal(status: u16, message: &str) -> Answer {
    Answer::new(status, Content::Json(json!({"message": message}).to_string().into_bytes()))
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, String> {
    serde_json::from_slice(body).map_err(|error| error.to_string())
}

fn add_faults(shared: &Shared, body: &[u8]) -> Result<Answer, String> {
    // A single fault is read by itself, because its error names what is wrong.
    let is_list = body.trim_ascii_start().starts_with(b"[");
    let faults = match is_list {
        true => read::<Vec<Fault>>(body)?,
        false => vec![read::<Fault>(body)?],
    };
    if let Some(problem) = faults.iter().find_map(Fault::problem) {
        return Err(problem);
    }
    let count = faults.len();
    let script = &mut shared.lock().script;
    faults.into_iter().for_each(|fault| script.add(fault));
    Ok(Answer::created(&json!({"added": count})))
}

fn seed(shared: &Shared, body: &[u8]) -> Result<Answer, String> {
    let seed: Seed = read(body)?;
    let now = shared.clock.now();
    let seeded = shared.lock().seed(&seed, now)?;
    Ok(Answer::created(&seeded))
}
