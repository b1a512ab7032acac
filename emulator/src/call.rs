//! What a handler works with: the state, the request and the moment.

use crate::access;
use crate::answer::{ApiError, Outcome};
use crate::clock::Stamp;
use crate::options::Options;
use crate::request::ApiRequest;
use crate::state::account::{Account, User};
use crate::state::keys::Principal;
use crate::state::operation::{Operation, OperationPlan, Scheduler, Work};
use crate::state::organization::Organization;
use crate::state::project::Project;
use crate::state::sharing::Permission;
use crate::state::tally::Tally;
use crate::state::{Ids, World};

/// A function that does the work of one API operation.
pub(crate) type Handler = fn(&mut Call<'_>) -> Outcome;

/// One request on its way through a handler.
pub(crate) struct Call<'a> {
    pub(crate) world: &'a mut World,
    pub(crate) options: &'a Options,
    pub(crate) request: &'a ApiRequest,
    pub(crate) principal: Principal,
    pub(crate) plan: &'a OperationPlan,
    pub(crate) now: Stamp,
    /// Where the emulator is, as the client knows it: `http://127.0.0.1:8080`.
    pub(crate) origin: &'a str,
}

/// A request inside one project, which has been brought to the present.
pub(crate) struct Scope<'a> {
    pub(crate) project: &'a mut Project,
    pub(crate) ids: &'a mut Ids,
    pub(crate) tally: &'a mut Tally,
    pub(crate) request: &'a ApiRequest,
    pub(crate) options: &'a Options,
    pub(crate) now: Stamp,
    /// How far the caller may go, where the service tells it.
    pub(crate) shown_permission: Option<Permission>,
    scheduler: &'a mut Scheduler,
    plan: &'a OperationPlan,
}

impl Call<'_> {
    /// The project named in the path; 404 when there is none or it was deleted.
    pub(crate) fn scope(&mut self) -> Result<Scope<'_>, ApiError> {
        self.scope_of(self.request.path("project_id"))
    }

    /// A project named elsewhere in the request.
    pub(crate) fn scope_of(&mut self, project_id: &str) -> Result<Scope<'_>, ApiError> {
        access::refuse_outside_of_project(&self.principal, self.request, self.world, project_id)?;
        let World { account, projects, ids, tally, scheduler, .. } = &mut *self.world;
        let project = projects
            .get_mut(project_id)
            .filter(|project| project.deleted_at.is_none())
            .ok_or_else(|| ApiError::not_found("project"))?;
        project.settle(self.now);
        let shown_permission = shown_permission(account, &self.principal, project);
        Ok(Scope {
            project,
            ids,
            tally,
            request: self.request,
            options: self.options,
            now: self.now,
            shown_permission,
            scheduler,
            plan: self.plan,
        })
    }

    /// The organization named in the path; that the caller reaches it is known already.
    pub(crate) fn organization(&self) -> Result<&Organization, ApiError> {
        let found = self.world.account.organization(self.request.path("org_id"));
        found.ok_or_else(|| ApiError::not_found("organization"))
    }

    /// The same, to be changed.
    pub(crate) fn organization_mut(&mut self) -> Result<&mut Organization, ApiError> {
        let found = self.world.account.organization_mut(self.request.path("org_id"));
        found.ok_or_else(|| ApiError::not_found("organization"))
    }

    /// The user behind a personal key.
    pub(crate) fn user(&self) -> Result<&User, ApiError> {
        let user = self.principal.user_id().and_then(|id| self.world.account.user(id));
        user.ok_or_else(ApiError::not_for_organization_keys)
    }
}

/// Users are told how far they may go in the projects of an organization; nobody else is.
pub(crate) fn shown_permission(
    account: &Account,
    principal: &Principal,
    project: &Project,
) -> Option<Permission> {
    let is_shown = principal.user_id().is_some() && project.data.org_id.is_some();
    account.permission(principal, project).filter(|_| is_shown)
}

impl Scope<'_> {
    /// The branch identifier of the path, once it is known to exist.
    pub(crate) fn branch_id(&self) -> Result<String, ApiError> {
        let id = self.request.path("branch_id");
        match self.project.branches.contains_key(id) {
            true => Ok(id.to_owned()),
            false => Err(ApiError::not_found("branch")),
        }
    }

    /// 423 while the project has unfinished operations.
    pub(crate) fn refuse_if_busy(&self) -> Result<(), ApiError> {
        if self.project.operations.is_busy() { Err(ApiError::locked()) } else { Ok(()) }
    }

    /// 422 when the project has as many branches as it may.
    pub(crate) fn refuse_if_full(&self) -> Result<(), ApiError> {
        match self.project.branches.len() < self.options.branches_limit as usize {
            true => Ok(()),
            false => Err(ApiError::unprocessable("branches limit exceeded")
                .with_code("BRANCHES_LIMIT_EXCEEDED")),
        }
    }

    /// Schedules works and returns how many; they are the latest operations of the project.
    pub(crate) fn schedule(&mut self, works: Vec<Work>) -> usize {
        let Project { operations, data, .. } = &mut *self.project;
        self.scheduler.schedule(operations, &data.id, works, self.now, self.plan)
    }

    /// How long something takes that is no operation.
    pub(crate) fn duration_ms(&mut self) -> u64 {
        self.scheduler.duration_ms()
    }

    /// The operations just scheduled.
    pub(crate) fn latest(&self, count: usize) -> &[Operation] {
        self.project.operations.latest(count)
    }
}
