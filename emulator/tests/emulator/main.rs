//! The emulator, tested from outside.

// Helpers of tests fail like tests; clippy.toml excuses only the tests themselves.
#![allow(clippy::unwrap_used)]

mod account;
mod auth;
mod auth_settings;
mod branches;
mod common;
mod compute_and_roles;
mod control;
mod credentials;
mod faults;
mod limits;
mod operations;
mod program;
mod projects;
mod snapshots;
