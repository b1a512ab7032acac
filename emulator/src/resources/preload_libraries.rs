//! Libraries that Postgres can preload.

use serde_json::{Value, json};

use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};

pub(super) const SERVED: &[Served] = &[serves("getAvailablePreloadLibraries", list)];

/// One library.
struct Library {
    name: &'static str,
    description: &'static str,
    is_default: bool,
    is_experimental: bool,
    version: &'static str,
    /// The latest Postgres that it is built for.
    latest_pg_version: i64,
}

const fn library(
    name: &'static str,
    description: &'static str,
    version: &'static str,
    latest_pg_version: i64,
) -> Library {
    Library {
        name,
        description,
        is_default: false,
        is_experimental: false,
        version,
        latest_pg_version,
    }
}

const fn by_default(library: Library) -> Library {
    Library { is_default: true, ..library }
}

const LIBRARIES: &[Library] = &[
    by_default(library("timescaledb", "Tables for time series.", "2.17.1", 17)),
    by_default(library("pg_cron", "Jobs that run on a schedule.", "1.6.7", 19)),
    by_default(library("pg_partman_bgw", "Upkeep of partitions.", "5.1.0", 19)),
    Library {
        is_experimental: true,
        ..by_default(library(
            "rag_bge_small_en_v15,rag_jina_reranker_v1_tiny_en",
            "Models of the extensions for retrieval.",
            "0.0.0",
            17,
        ))
    },
    library("pgx_ulid", "Identifiers that sort by time.", "0.2.0", 19),
    library("pg_mooncake", "Tables stored by column.", "0.1.1", 17),
    library("anon", "Masking of personal data.", "2.4.1", 19),
];

fn list(call: &mut Call<'_>) -> Outcome {
    let pg_version = call.scope()?.project.data.pg_version;
    let libraries = LIBRARIES.iter().filter(|it| pg_version <= it.latest_pg_version);
    let items: Vec<Value> = libraries
        .map(|library| {
            json!({
                "library_name": library.name,
                "description": library.description,
                "is_default": library.is_default,
                "is_experimental": library.is_experimental,
                "version": library.version,
            })
        })
        .collect();
    Ok(Answer::ok(&json!({"libraries": items})))
}
