//! The emulator, tested from outside.

// Helpers of tests fail like tests; clippy.toml excuses only the tests themselves.
#![allow(clippy::unwrap_used)]

mod access;
mod account;
mod api_keys;
mod auth;
mod auth_settings;
mod branches;
mod checks;
mod common;
mod compute_and_roles;
mod consumption;
mod control;
mod credentials;
mod faults;
mod limits;
mod operations;
mod organizations;
mod program;
mod project_access;
mod project_settings;
mod projects;
mod snapshots;
mod transfers;
mod vpc_endpoints;
