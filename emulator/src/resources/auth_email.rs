//! The mail server of Neon Auth, and test mails, which go nowhere.

use serde_json::{Value, json};

use super::auth::{Enabled, enabled};
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};
use crate::state::auth::{BETTER_AUTH, blank_email_server, delivery_failure};

pub(super) const SERVED: &[Served] = &[
    serves("getNeonAuthEmailProvider", get),
    serves("getNeonAuthEmailServer", get),
    serves("updateNeonAuthEmailProvider", update),
    serves("updateNeonAuthEmailServer", update),
    serves("sendNeonAuthEmailProviderTest", test_own),
    serves("sendNeonAuthTestEmail", test_given),
];

fn get(call: &mut Call<'_>) -> Outcome {
    let Enabled { auth, .. } = enabled(call)?;
    Ok(Answer::ok(&auth.shown_email_server()))
}

/// Neon's own provider keeps what is not given; elsewhere a server is given as a whole.
fn update(call: &mut Call<'_>) -> Outcome {
    let Enabled { auth, provider, request, .. } = enabled(call)?;
    let fields = request.fields()?;
    let kind = fields.required_string("type")?;
    let mut server = match auth.email_server["type"] == kind && provider == BETTER_AUTH {
        true => auth.email_server.clone(),
        false => blank_email_server(kind),
    };
    fields.change(&mut server)?;
    let is_blank = |value: &Value| value == "" || value == 0;
    let mut parts = server.as_object().into_iter().flatten();
    if let Some((name, _)) = parts.find(|(_, value)| is_blank(value)) {
        return Err(fields.missing(name));
    }
    auth.email_server = server;
    Ok(Answer::ok(&auth.shown_email_server()))
}

fn test_own(call: &mut Call<'_>) -> Outcome {
    let Enabled { auth, provider, .. } = enabled(call)?;
    if auth.email_server["type"] != "standard" || provider != BETTER_AUTH {
        return Err(ApiError::unprocessable("no mail server of your own is configured"));
    }
    Ok(test(&auth.email_server))
}

fn test_given(call: &mut Call<'_>) -> Outcome {
    let Enabled { request, .. } = enabled(call)?;
    let mut server = blank_email_server("standard");
    request.fields()?.change(&mut server)?;
    Ok(test(&server))
}

fn test(server: &Value) -> Answer {
    match delivery_failure(server) {
        None => Answer::ok(&json!({"success": true})),
        Some(reason) => Answer::ok(&json!({"success": false, "error_message": reason})),
    }
}
