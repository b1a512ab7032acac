//! Connection strings.

use serde_json::{Value, json};

use crate::form::percent_encode;
use crate::state::branch::Branch;
use crate::state::endpoint::Endpoint;
use crate::state::role::Role;

/// `postgresql://role:password@host/database?sslmode=require`
pub(super) fn uri(host: &str, role: &Role, is_password_known: bool, database: &str) -> String {
    let password = role.password.as_deref().filter(|_| is_password_known);
    let colon = if password.is_some() { ":" } else { "" };
    let user = escape(&role.name);
    let password = password.unwrap_or_default();
    format!("postgresql://{user}{colon}{password}@{host}/{}?sslmode=require", escape(database))
}

/// Percent-encodes what would end a part of the address.
fn escape(text: &str) -> String {
    percent_encode(text).replace('/', "%2F")
}

/// The connection details of a new branch: only when there is no choice of role or database.
pub(super) fn details(branch: &Branch, endpoint: Option<&Endpoint>) -> Option<Value> {
    let ([role], [database]) = (&*branch.roles, &*branch.databases) else {
        return None;
    };
    let endpoint = endpoint?;
    Some(json!({
        "connection_uri": uri(&endpoint.host, role, true, &database.name),
        "connection_parameters": {
            "database": database.name,
            "password": role.password,
            "role": role.name,
            "host": endpoint.host,
            "pooler_host": endpoint.pooler_host(),
        },
    }))
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_are_escaped() {
        assert_eq!(super::escape("a b/c@d"), "a%20b%2Fc%40d");
    }
}
