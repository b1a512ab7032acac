//! Connection strings.

use serde_json::{Value, json};

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
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                escaped.push(char::from(byte));
            }
            _ => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped
}

/// The connection details of a new branch: only when there is no choice of role or database.
pub(super) fn details(branch: &Branch, endpoint: Option<&Endpoint>) -> Option<Value> {
    let ([role], [database]) = (branch.roles.as_slice(), branch.databases.as_slice()) else {
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
