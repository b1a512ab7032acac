//! Functions and their deployments.

use serde::Serialize;

use super::log::{Log, LogRecord, Severity};
use crate::clock::Stamp;

/// One deployment of a function.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Deployment {
    pub(crate) id: i32,
    pub(crate) status: &'static str,
    pub(crate) memory_mib: i32,
    pub(crate) runtime: String,
    pub(crate) created_at: Stamp,
    /// Names only: values are never shown.
    pub(crate) environment: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) error: Option<&'static str>,
    /// What the build will find wrong with the code.
    #[serde(skip)]
    pub(crate) flaw: Option<&'static str>,
    #[serde(skip)]
    pub(crate) completes_at: Stamp,
}

impl Deployment {
    fn is_over(&self) -> bool {
        matches!(self.status, "completed" | "failed")
    }
}

/// A function of a branch.
#[derive(Clone, Debug)]
pub(crate) struct Function {
    pub(crate) id: String,
    pub(crate) slug: String,
    pub(crate) name: String,
    pub(crate) invocation_url: String,
    pub(crate) created_at: Stamp,
    pub(crate) deployments: Vec<Deployment>,
}

/// A function as the API shows it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct FunctionView<'a> {
    id: &'a str,
    slug: &'a str,
    name: &'a str,
    invocation_url: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    current_deployment: Option<&'a Deployment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    active_deployment: Option<&'a Deployment>,
    created_at: Stamp,
}

impl Function {
    /// Where a function is called: every branch has an address of its own for it.
    pub(crate) fn url(branch_id: &str, slug: &str, proxy_host: &str) -> String {
        format!("https://{branch_id}-{slug}.compute.{proxy_host}/")
    }

    /// Ends the builds whose time has come.
    pub(crate) fn settle(&mut self, log: &mut Log, now: Stamp) {
        let Function { id, slug, deployments, .. } = self;
        for deployment in deployments.iter_mut().filter(|deployment| !deployment.is_over()) {
            if now < deployment.completes_at {
                deployment.status = "building";
                continue;
            }
            deployment.error = deployment.flaw;
            let number = deployment.id;
            let (status, severity, message) = match deployment.flaw {
                None => ("completed", Severity::Info, format!("deployment {number} is live")),
                Some(flaw) => {
                    ("failed", Severity::Error, format!("deployment {number} failed: {flaw}"))
                }
            };
            deployment.status = status;
            let at = deployment.completes_at;
            log.write(LogRecord::of_function((id, slug), number, severity, message, at));
        }
    }

    pub(crate) fn view(&self) -> FunctionView<'_> {
        let is_complete = |deployment: &&Deployment| deployment.status == "completed";
        FunctionView {
            id: &self.id,
            slug: &self.slug,
            name: &self.name,
            invocation_url: &self.invocation_url,
            current_deployment: self.deployments.last(),
            active_deployment: self.deployments.iter().rev().find(is_complete),
            created_at: self.created_at,
        }
    }
}
