//! The calls that generated methods are made of: one a kind of answer.

use std::sync::Arc;

use serde::Serialize;

use crate::answer::is_page;
use crate::client::Client;
use crate::decode::{self, DecodeFailure, Field};
use crate::engine::Take;
use crate::error::Result;
use crate::pagination::{List, Page};
use crate::request::{self, Prepared};
use crate::response::ResponseDetails;
use crate::spec::{OperationSpec, Work};
use crate::transport::{HttpAnswer, HttpBody, Part};
use crate::values::Wait;
use crate::wait::{self, StartsWork};

impl Client {
    /// An operation that answers with JSON.
    pub(crate) fn call<T: Field + Default>(
        &self,
        spec: &'static OperationSpec,
        path_arguments: &[&str],
        arguments: &impl Serialize,
    ) -> Result<T> {
        let prepared = self.prepare_from(spec, path_arguments, arguments)?;
        Ok(self.execute_json(spec, prepared)?.0)
    }

    fn execute_json<T: Field + Default>(
        &self,
        spec: &OperationSpec,
        prepared: Prepared,
    ) -> Result<(T, ResponseDetails)> {
        let mut value = T::default();
        let take: Take<'_> = &mut |answer| decode::decode(&mut value, &answer.body, spec.unwrap);
        let details = self.execute(spec, prepared, take)?;
        Ok((value, details))
    }

    /// An operation whose answer says nothing.
    pub(crate) fn call_empty(
        &self,
        spec: &'static OperationSpec,
        path_arguments: &[&str],
        arguments: &impl Serialize,
    ) -> Result<()> {
        let prepared = self.prepare_from(spec, path_arguments, arguments)?;
        self.execute(spec, prepared, &mut |answer| refuse_page(answer).map(|()| Vec::new()))?;
        Ok(())
    }

    /// An operation that answers with bytes.
    pub(crate) fn call_bytes(
        &self,
        spec: &'static OperationSpec,
        path_arguments: &[&str],
        arguments: &impl Serialize,
    ) -> Result<Vec<u8>> {
        let prepared = self.prepare_from(spec, path_arguments, arguments)?;
        let mut bytes = Vec::new();
        self.execute(spec, prepared, &mut |answer| {
            refuse_page(answer)?;
            bytes = std::mem::take(&mut answer.body);
            Ok(Vec::new())
        })?;
        Ok(bytes)
    }

    /// An operation that takes a file.
    pub(crate) fn call_multipart<T: Field + Default>(
        &self,
        spec: &'static OperationSpec,
        path_arguments: &[&str],
        arguments: &impl Serialize,
        file_name: &str,
        file: Option<&[u8]>,
    ) -> Result<T> {
        let mut prepared = self.prepare_from(spec, path_arguments, arguments)?;
        if let (HttpBody::Multipart(parts), Some(file)) = (&mut prepared.body, file) {
            Arc::make_mut(parts).push(Part {
                name: file_name.to_owned(),
                content: file.to_vec(),
                file_name: Some(file_name.to_owned()),
                content_type: Some("application/octet-stream".to_owned()),
            });
        }
        Ok(self.execute_json(spec, prepared)?.0)
    }

    /// An operation that starts work: waits for it where the call or the client says so.
    pub(crate) fn call_work<T: StartsWork>(
        &self,
        spec: &'static OperationSpec,
        path_arguments: &[&str],
        arguments: &impl Serialize,
    ) -> Result<T> {
        let prepared = self.prepare_from(spec, path_arguments, arguments)?;
        let (value, details) = self.execute_json(spec, prepared)?;
        self.finish_work(spec, value, &details)
    }

    /// An operation that starts work, or answers 204 where there is nothing to do.
    pub(crate) fn call_work_or_gone<T: StartsWork>(
        &self,
        spec: &'static OperationSpec,
        path_arguments: &[&str],
        arguments: &impl Serialize,
    ) -> Result<Option<T>> {
        let prepared = self.prepare_from(spec, path_arguments, arguments)?;
        let mut value = T::default();
        let take: Take<'_> = &mut |answer| match answer.status {
            204 => Ok(Vec::new()),
            _ => decode::decode(&mut value, &answer.body, spec.unwrap),
        };
        let details = self.execute(spec, prepared, take)?;
        match details.status() {
            204 => Ok(None),
            _ => self.finish_work(spec, value, &details).map(Some),
        }
    }

    /// A list: nothing is sent before the first item is asked for.
    pub(crate) fn list<P: Page>(
        &self,
        spec: &'static OperationSpec,
        path_arguments: &[&str],
        arguments: &impl Serialize,
    ) -> List<P> {
        List::new(self.clone(), spec, path_arguments, request::to_arguments(arguments))
    }

    fn finish_work<T: StartsWork>(
        &self,
        spec: &OperationSpec,
        mut value: T,
        details: &ResponseDetails,
    ) -> Result<T> {
        if !self.waits_for(spec.work) {
            return Ok(value);
        }
        match wait::wait(self, spec.id, value.operations_mut()) {
            Ok(()) => Ok(value),
            Err(error) => Err(self
                .wait_failed(error.of_the_wait_for(spec.id))
                .with_response_of(details.clone())
                .with_answer(Arc::new(value))),
        }
    }

    fn waits_for(&self, work: Work) -> bool {
        match (self.options.wait, self.shared.settings.wait) {
            (Some(wait), _) => wait,
            (None, Wait::All) => true,
            (None, Wait::Creations) => work == Work::Creation,
            (None, Wait::None) => false,
        }
    }
}

/// A page of HTML with a good status is not an answer of Neon's.
pub(crate) fn refuse_page(answer: &HttpAnswer) -> Result<(), DecodeFailure> {
    if is_page(&answer.headers) {
        let detail =
            "a page of HTML came instead of Neon's answer, perhaps from a proxy".to_owned();
        return Err(DecodeFailure { garbled: true, detail });
    }
    Ok(())
}
