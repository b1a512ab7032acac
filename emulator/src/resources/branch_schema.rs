//! The schema of a database. There is no Postgres here: what is dumped follows from the
//! databases and roles of the branch, and there are no tables.

use serde_json::json;

use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::clock::Stamp;
use crate::diff;
use crate::routes::{Served, serves};
use crate::state::branch::Branch;
use crate::state::role::{Database, Role};

pub(super) const SERVED: &[Served] =
    &[serves("getProjectBranchSchema", get), serves("getProjectBranchSchemaComparison", compare)];

/// A branch, and the point of its past that is meant.
struct Place<'s> {
    branch: &'s Branch,
    time: Stamp,
}

impl<'s> Place<'s> {
    /// The parameters of the query that name the point.
    fn read(
        scope: &'s Scope<'_>,
        branch: &'s Branch,
        (lsn, timestamp): (&str, &str),
    ) -> Result<Place<'s>, ApiError> {
        let time = scope.request.query_stamp(timestamp)?;
        if time.is_some() && scope.request.query(lsn).is_some() {
            return Err(ApiError::bad_request(format!("{lsn} and {timestamp} exclude each other")));
        }
        Ok(Place { branch, time: branch.own_time(time.unwrap_or(scope.now)) })
    }

    fn database(&self, name: &str) -> Option<Database> {
        self.branch.databases.at(self.time).into_iter().find(|database| database.name == name)
    }

    fn dump(&self, database: &Database, pg_version: i64) -> String {
        let (name, owner) = (identifier(&database.name), identifier(&database.owner_name));
        let mut dump = format!(
            "--\n-- PostgreSQL database dump\n--\n\n\
             -- Dumped from database version {pg_version}\n\n\
             SET client_encoding = 'UTF8';\n\
             SET standard_conforming_strings = on;\n\n\
             --\n-- Name: {name}; Type: DATABASE; Schema: -; Owner: {owner}\n--\n\n\
             CREATE DATABASE {name} WITH TEMPLATE = template0 ENCODING = 'UTF8';\n\n\
             ALTER DATABASE {name} OWNER TO {owner};\n\n\
             --\n-- Name: DATABASE {name}; Type: ACL; Schema: -; Owner: {owner}\n--\n\n"
        );
        let mut roles: Vec<Role> = self.branch.roles.at(self.time);
        roles.sort_by(|one, other| one.name.cmp(&other.name));
        for role in roles {
            dump.push_str(&format!(
                "GRANT ALL ON DATABASE {name} TO {};\n",
                identifier(&role.name)
            ));
        }
        dump.push_str("\n--\n-- PostgreSQL database dump complete\n--\n");
        dump
    }
}

/// Quoted unless it is plain.
fn identifier(name: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    match name.bytes().all(is_plain) && !name.starts_with(|first: char| first.is_ascii_digit()) {
        true => name.to_owned(),
        false => format!("\"{}\"", name.replace('"', "\"\"")),
    }
}

fn get(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let branch = &scope.project.branches[&scope.branch_id()?];
    let place = Place::read(&scope, branch, ("lsn", "timestamp"))?;
    let name = scope.request.required_query("db_name")?;
    let database = place.database(name).ok_or_else(|| ApiError::not_found("database"))?;
    match scope.request.query("format") {
        None | Some("sql") => {
            let dump = place.dump(&database, scope.project.data.pg_version);
            Ok(Answer::ok(&json!({"sql": dump})))
        }
        Some("json") => Ok(Answer::ok(&json!({"json": {"tables": []}}))),
        Some(_) => Err(ApiError::bad_request("format must be sql or json")),
    }
}

/// What turns the base into the branch; the base is the parent unless it is named.
fn compare(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let (request, project) = (scope.request, &*scope.project);
    let branch = &project.branches[&scope.branch_id()?];
    let base_id = request.query("base_branch_id").or(branch.parent_id.as_deref());
    let base_id = base_id.ok_or_else(|| ApiError::bad_request("base_branch_id is required"))?;
    let base = project.branches.get(base_id).ok_or_else(|| ApiError::not_found("base branch"))?;
    let name = request.required_query("db_name")?;
    let place = Place::read(&scope, branch, ("lsn", "timestamp"))?;
    let base = Place::read(&scope, base, ("base_lsn", "base_timestamp"))?;
    let dump = |place: &Place<'_>| {
        place.database(name).map(|database| place.dump(&database, project.data.pg_version))
    };
    let (old, new) = (dump(&base), dump(&place));
    if old.is_none() && new.is_none() {
        return Err(ApiError::not_found("database"));
    }
    // A database that only one of the two has is all new, or all gone.
    let difference = diff::unified(name, &old.unwrap_or_default(), &new.unwrap_or_default());
    Ok(Answer::ok(&json!({"diff": difference})))
}
