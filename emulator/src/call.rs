//! What a handler works with: the state, the request and the moment.

use crate::answer::{ApiError, Outcome};
use crate::clock::Stamp;
use crate::options::Options;
use crate::request::ApiRequest;
use crate::state::keys::Principal;
use crate::state::operation::{Operation, OperationPlan, Scheduler, Work};
use crate::state::project::Project;
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
}

/// A request inside one project, which has been brought to the present.
pub(crate) struct Scope<'a> {
    pub(crate) project: &'a mut Project,
    pub(crate) ids: &'a mut Ids,
    pub(crate) tally: &'a mut Tally,
    pub(crate) request: &'a ApiRequest,
    pub(crate) options: &'a Options,
    pub(crate) now: Stamp,
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
        let World { projects, ids, tally, scheduler, .. } = &mut *self.world;
        let project = projects
            .get_mut(project_id)
            .filter(|project| project.deleted_at.is_none())
            .ok_or_else(|| ApiError::not_found("project"))?;
        project.settle(self.now);
        Ok(Scope {
            project,
            ids,
            tally,
            request: self.request,
            options: self.options,
            now: self.now,
            scheduler,
            plan: self.plan,
        })
    }
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

    /// The operations just scheduled.
    pub(crate) fn latest(&self, count: usize) -> &[Operation] {
        self.project.operations.latest(count)
    }
}
