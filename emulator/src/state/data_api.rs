//! The Data API of a database.

use serde_json::{Value, json};

use crate::input;

/// How the Data API of one database is set up.
#[derive(Clone, Debug)]
pub(crate) struct DataApi {
    pub(crate) settings: Value,
}

impl DataApi {
    /// The defaults, changed by what was asked for.
    pub(crate) fn new(changes: Option<&Value>) -> DataApi {
        let settings = json!({
            "db_aggregates_enabled": true,
            "db_anon_role": "anonymous",
            "db_schemas": ["public"],
            "jwt_role_claim_key": ".role",
            "openapi_mode": "disabled",
        });
        let mut data_api = DataApi { settings };
        data_api.change(changes);
        data_api
    }

    pub(crate) fn change(&mut self, changes: Option<&Value>) {
        if let Some(changes) = changes {
            input::merge(&mut self.settings, changes);
        }
    }
}
