//! Credentials of branches.

use serde::Serialize;

use super::Ids;
use crate::clock::Stamp;

/// How much of the identifier can be told in a log.
const SHORT_LENGTH: usize = 12;

/// A credential as the API lists it, and its secrets.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Credential {
    pub(crate) token_id: String,
    pub(crate) token_id_short: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    pub(crate) scopes: Vec<String>,
    pub(crate) branch_id: String,
    pub(crate) created_at: Stamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) revoked_at: Option<Stamp>,
    #[serde(skip)]
    pub(crate) secrets: Secrets,
}

/// What a credential is used with; rotating replaces it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Secrets {
    pub(crate) api_token: String,
    pub(crate) s3_secret_access_key: String,
}

impl Credential {
    /// A credential that is good for nothing yet.
    pub(crate) fn new(ids: &mut Ids, branch_id: String, now: Stamp) -> Credential {
        let digits = ids.random.hex(32);
        let token_id_short = digits[..SHORT_LENGTH].to_owned();
        Credential {
            token_id: format!("nak_live_{digits}"),
            secrets: Secrets::new(ids, &token_id_short),
            token_id_short,
            name: None,
            scopes: Vec::new(),
            branch_id,
            created_at: now,
            revoked_at: None,
        }
    }
}

impl Secrets {
    pub(crate) fn new(ids: &mut Ids, token_id_short: &str) -> Secrets {
        Secrets {
            api_token: format!("nt_live_{token_id_short}_{}", ids.random.token(32)),
            s3_secret_access_key: format!("nsk_live_{}", ids.random.hex(64)),
        }
    }
}
