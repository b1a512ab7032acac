//! Operations of the description to operations of the intermediate representation.

use anyhow::{Context, Result, bail};
use oas3::spec::{Operation as Source, Parameter, ParameterIn};

use super::arguments::{Argument, BodyArguments};
use super::types::{Kind, Schemas};
use super::view::{Target, View, view};
use super::{Lowered, docs};
use crate::description::extensions::{
    self, OperationExtensions, RateLimit, Retry, StartsWork, ValueExtensions,
};
use crate::ir::{
    Arguments, Body, Docs, Limit, Operation, PathArgument, PathKind, Presence, Record, Type, Work,
};

/// Lowers all operations of a description.
pub(crate) struct Operations<'a> {
    pub schemas: &'a Schemas<'a>,
}

/// One operation with what is needed again and again while it is lowered.
pub(crate) struct Subject<'a> {
    pub source: &'a Source,
    pub extensions: OperationExtensions,
    pub place: String,
    pub path: &'a str,
    pub method: String,
}

impl<'a> Operations<'a> {
    pub(crate) fn new(schemas: &'a Schemas<'a>) -> Operations<'a> {
        Operations { schemas }
    }

    pub(crate) fn lower_all(&self) -> Result<Vec<Lowered>> {
        let description = self.schemas.description;
        let mut lowered = Vec::new();
        for (path, item) in description.spec.paths.iter().flatten() {
            for (method, source) in item.methods() {
                let place = description.place_of_operation(path, method.as_str());
                let extensions = extensions::read(&source.extensions, &place)?;
                let method = method.as_str().to_owned();
                let subject = Subject { source, extensions, place, path, method };
                lowered.push(self.lower(&subject)?);
            }
        }
        Ok(lowered)
    }

    fn lower(&self, subject: &Subject) -> Result<Lowered> {
        let Subject { source, extensions, place, path, method } = subject;
        let id = source.operation_id.clone();
        let id = id.with_context(|| format!("{place}: no operationId; add one"))?;
        let summary = source.summary.clone();
        let summary = summary.with_context(|| format!("{place}: no summary; add one"))?;
        let deprecation = (source.deprecated == Some(true))
            .then(|| docs::deprecation_note(extensions.sunset.as_deref()));
        let call = format!("`{id}` (`{method} {path}`)");
        let description = source.description.as_deref();
        let path_arguments = self.path_arguments(subject)?;
        let body = self.body(subject)?;
        let (arguments, record) = self.arguments(subject, &body)?;
        let answer = self.answer(subject)?;
        let mut roots = answer.roots;
        roots.extend(body.union.iter().map(|(_, union)| union.clone()));
        roots.extend(path_arguments.iter().filter_map(|argument| match &argument.kind {
            PathKind::Enumeration(name) => Some(name.clone()),
            _ => None,
        }));
        let all = self.all_arguments(subject, &body)?;
        let samples = self.samples(subject, &all, &body)?;
        let docs = docs::of_operation(
            &summary,
            description,
            &call,
            extensions.stability,
            deprecation.as_deref(),
        );
        let operation = Operation {
            id,
            group: extensions.group.clone(),
            verb: extensions.verb.clone(),
            docs,
            deprecation,
            stability: extensions.stability.map(docs::stability_label),
            method: method.clone(),
            path: (*path).to_owned(),
            path_arguments,
            arguments,
            query: Argument::names_in(&all, None),
            nested: body.nested(&all),
            renamed: Argument::renamed(&all),
            required: all
                .iter()
                .filter(|one| one.must_not_be_empty())
                .map(Argument::name)
                .collect(),
            takes_org_id: all.iter().any(|one| one.field.name == "org_id"),
            file: all.iter().map(|one| &one.field).find(|field| field.ty == Type::Bytes).cloned(),
            body: body.kind,
            is_safe: extensions.retry == Retry::Safe,
            work: match extensions.starts_work {
                None => Work::None,
                Some(StartsWork::Creation) => Work::Creation,
                Some(StartsWork::Change) => Work::Change,
            },
            limit: match extensions.rate_limit {
                None => Limit::None,
                Some(RateLimit::Consumption) => Limit::Consumption,
                Some(RateLimit::OrgApiKeys) => Limit::OrgApiKeys,
            },
            answer: answer.answer,
            samples,
        };
        Ok(Lowered { operation, arguments: record, roots, page: answer.page })
    }

    pub(crate) fn parameters(
        &self,
        subject: &Subject,
        location: ParameterIn,
    ) -> Result<Vec<Parameter>> {
        let found = subject.source.parameters(&self.schemas.description.spec);
        let found = found.map_err(|error| anyhow::anyhow!("{}: {error}", subject.place))?;
        for one in &found {
            if !matches!(one.location, ParameterIn::Path | ParameterIn::Query) {
                bail!("{}/parameters: {} is neither in path nor in query", subject.place, one.name);
            }
        }
        Ok(found.into_iter().filter(|one| one.location == location).collect())
    }

    fn path_arguments(&self, subject: &Subject) -> Result<Vec<PathArgument>> {
        let Subject { place, path, .. } = subject;
        let mut parameters = self.parameters(subject, ParameterIn::Path)?;
        let mut arguments = Vec::new();
        for piece in path.split('{').skip(1) {
            let name = piece.split('}').next().unwrap_or_default();
            let found = parameters.iter().position(|one| one.name == name);
            let found = found.with_context(|| {
                format!("{place}/parameters: the path has {{{name}}}; add a path parameter for it")
            })?;
            let parameter = parameters.remove(found);
            let place = format!("{place}/parameters/{name}");
            let view = parameter_view(&parameter, &place)?;
            arguments.push(PathArgument {
                name: view.extensions.name.clone().unwrap_or_else(|| name.to_owned()),
                wire: name.to_owned(),
                docs: Docs::new(parameter.description.clone().unwrap_or_default()),
                kind: self.path_kind(&view, &place)?,
                is_free_text: view.extensions.free_text,
            });
        }
        if let Some(extra) = parameters.first() {
            bail!("{place}/parameters: {} is not in the path; remove it", extra.name);
        }
        Ok(arguments)
    }

    fn path_kind(&self, view: &View, place: &str) -> Result<PathKind> {
        let mut view = view.clone();
        view.extensions.secret = false;
        match self.schemas.type_of(&view, place)? {
            Type::Text => Ok(PathKind::Text),
            Type::Int32 | Type::Int64 => Ok(PathKind::Integer),
            Type::Enumeration(name) => Ok(PathKind::Enumeration(name)),
            _ => bail!("{place}/schema: only text, integers and enums can stand in a path"),
        }
    }

    /// Everything that is not in the path, required arguments first.
    fn all_arguments(&self, subject: &Subject, body: &BodyArguments) -> Result<Vec<Argument>> {
        let mut all = Vec::new();
        for parameter in self.parameters(subject, ParameterIn::Query)? {
            let place = format!("{}/parameters/{}", subject.place, parameter.name);
            let view = parameter_view(&parameter, &place)?;
            let required = parameter.required.unwrap_or(false);
            let field = self.schemas.field(&parameter.name, &view, required, &place)?;
            all.push(Argument { field, object: None });
        }
        all.extend(body.arguments.iter().cloned());
        all.sort_by_key(|one| {
            one.field.presence == Presence::Optional || one.field.ty == Type::TimestampUpdate
        });
        Ok(all)
    }

    fn arguments(
        &self,
        subject: &Subject,
        body: &BodyArguments,
    ) -> Result<(Arguments, Option<Record>)> {
        let Subject { extensions, place, .. } = subject;
        let all = self.all_arguments(subject, body)?;
        if let Some((name, union)) = &body.union {
            if !all.is_empty() || extensions.arguments.is_some() {
                bail!("{place}: a union body beside other arguments; that is not supported");
            }
            return Ok((Arguments::Union { name: name.clone(), union: union.clone() }, None));
        }
        match (&extensions.arguments, all.is_empty()) {
            (None, true) => Ok((Arguments::None, None)),
            (None, false) => bail!("{place}: arguments without a name; add x-neonapi-arguments"),
            (Some(name), true) => bail!("{place}: no arguments for {name}; remove the name"),
            (Some(name), false) => {
                let call = format!("{}.{}", extensions.group, extensions.verb);
                let record = Record {
                    name: name.clone(),
                    docs: Docs::new(format!("Arguments of `{call}`.")),
                    fields: all.into_iter().map(|one| one.field).collect(),
                    is_arguments: true,
                    starts_work: false,
                    page: None,
                };
                Ok((Arguments::Record(name.clone()), Some(record)))
            }
        }
    }

    fn body(&self, subject: &Subject) -> Result<BodyArguments> {
        let place = format!("{}/requestBody", subject.place);
        let body = subject.source.request_body(&self.schemas.description.spec);
        let Some(body) = body.map_err(|error| anyhow::anyhow!("{place}: {error}"))? else {
            if !subject.extensions.flatten.is_empty() {
                bail!("{}/x-neonapi-flatten: there is no body; remove it", subject.place);
            }
            return Ok(BodyArguments::none());
        };
        let Some((media_type, content)) = body.content.iter().next() else {
            bail!("{place}/content: is empty; add a media type");
        };
        let kind = match (media_type.as_str(), body.required.unwrap_or(false)) {
            ("application/json", true) => Body::Required,
            ("application/json", false) => Body::Optional,
            ("multipart/form-data", _) => Body::Multipart,
            (other, _) => bail!("{place}/content: {other} is not supported"),
        };
        let schema = content.schema.as_ref();
        let schema = schema.with_context(|| format!("{place}/content: no schema; add one"))?;
        let Target::Named(name) = view(schema, &place)?.target else {
            bail!("{place}/content: an inline schema; give it a name in components/schemas");
        };
        match self.schemas.kind(name)? {
            Kind::Record => self.record_body(subject, kind, name, &place),
            Kind::Union => {
                let argument = subject.extensions.body_name.clone();
                let argument = argument
                    .with_context(|| format!("{place}: a union; add x-neonapi-body-name"))?;
                Ok(BodyArguments::union(kind, argument, name))
            }
            _ => bail!("{place}: {name} is neither an object nor a union; that is not supported"),
        }
    }

    fn record_body(
        &self,
        subject: &Subject,
        kind: Body,
        name: &str,
        place: &str,
    ) -> Result<BodyArguments> {
        if subject.extensions.body_name.is_some() {
            bail!("{}/x-neonapi-body-name: the body is no union; remove it", subject.place);
        }
        let flatten = &subject.extensions.flatten;
        let mut arguments = BodyArguments { kind, ..BodyArguments::none() };
        arguments.take_apart(self.schemas, name, flatten, place)?;
        Ok(arguments)
    }
}

/// A parameter's schema, with what the parameter itself says.
pub(crate) fn parameter_view<'p>(parameter: &'p Parameter, place: &str) -> Result<View<'p>> {
    let schema = parameter.schema.as_ref();
    let schema = schema.with_context(|| format!("{place}: no schema; add one"))?;
    let mut view = view(schema, &format!("{place}/schema"))?;
    view.description = parameter.description.as_deref();
    view.is_deprecated |= parameter.deprecated.unwrap_or(false);
    let own: ValueExtensions = extensions::read(&parameter.extensions, place)?;
    let of_schema = std::mem::replace(&mut view.extensions, own);
    if view.extensions.known_values.is_empty() {
        view.extensions.known_values = of_schema.known_values;
    }
    view.extensions.secret |= of_schema.secret;
    Ok(view)
}
