//! Functions and their deployments.

use serde::Serialize;

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
    #[serde(skip)]
    pub(crate) completes_at: Stamp,
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
    /// Completes the builds whose time has come.
    pub(crate) fn settle(&mut self, now: Stamp) {
        for deployment in &mut self.deployments {
            if deployment.status != "failed" {
                let is_complete = now >= deployment.completes_at;
                deployment.status = if is_complete { "completed" } else { "building" };
            }
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
