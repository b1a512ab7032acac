//! What an operation gives back.

use anyhow::{Context, Result, bail};
use oas3::spec::Response;

use super::names_of;
use super::operations::{Operations, Subject};
use super::view::view;
use crate::description::extensions::ListExtension;
use crate::ir::{Answer, Field, Page, Presence, Type};

const OPERATIONS: &str = "operations";
const OPERATION: &str = "Operation";

/// An answer with what must be written out for it.
pub(crate) struct LoweredAnswer {
    pub answer: Answer,
    pub roots: Vec<String>,
    pub page: Option<(String, Page)>,
}

/// Success answers of an operation, as far as they matter.
struct Success {
    ty: Option<Type>,
    is_bytes: bool,
    /// May also come without a body.
    can_be_empty: bool,
}

impl Operations<'_> {
    pub(crate) fn answer(&self, subject: &Subject) -> Result<LoweredAnswer> {
        let Subject { extensions, place, .. } = subject;
        let success = self.success(subject)?;
        let mut roots = self.error_roots(subject)?;
        let mut page = None;
        let ty = success.ty.unwrap_or(Type::Map(Box::new(Type::Json)));
        let names_work = self.names_work(&ty)?;
        let lists_work = extensions.list.as_ref().is_some_and(|list| list.items == OPERATIONS);
        match (names_work && !lists_work, extensions.starts_work.is_some()) {
            (true, false) => bail!("{place}: its answer has operations; add x-neonapi-starts-work"),
            (false, true) => {
                bail!("{place}/x-neonapi-starts-work: its answer has no operations; remove it")
            }
            _ => {}
        }
        let answer = if let Some(list) = &extensions.list {
            let (answer, found) = self.list(list, ty, place)?;
            page = found;
            answer
        } else if extensions.starts_work.is_some() && success.can_be_empty {
            Answer::WorkOrGone { ty }
        } else if extensions.starts_work.is_some() {
            self.work(ty, extensions.unwrap.as_deref(), place)?
        } else if success.is_bytes {
            Answer::Bytes
        } else if let Some(wire) = &extensions.unwrap {
            let field = self.answer_field(&ty, wire, &format!("{place}/x-neonapi-unwrap"))?;
            let optional = field.presence != Presence::Required;
            Answer::Value { ty: field.ty, optional, unwrap: Some(field.wire) }
        } else if ty == Type::Map(Box::new(Type::Json)) {
            Answer::Nothing
        } else if success.can_be_empty {
            bail!("{place}/responses: an answer that may be empty but starts no work");
        } else {
            Answer::Value { ty, optional: false, unwrap: None }
        };
        let takes_unwrap = matches!(answer, Answer::Value { .. } | Answer::Work { .. });
        if extensions.unwrap.is_some() && !takes_unwrap {
            bail!("{place}/x-neonapi-unwrap: this answer is given whole; remove it");
        }
        roots.extend(match &answer {
            Answer::Nothing | Answer::Bytes => Vec::new(),
            Answer::Value { ty, .. } | Answer::Work { ty, .. } | Answer::WorkOrGone { ty } => {
                names_of([ty])
            }
            Answer::List { page, .. } => names_of([page]),
        });
        Ok(LoweredAnswer { answer, roots, page })
    }

    /// An answer that names work: whole, or its operations alone.
    fn work(&self, ty: Type, unwrap: Option<&str>, place: &str) -> Result<Answer> {
        let Some(wire) = unwrap else { return Ok(Answer::Work { ty, unwrap: None }) };
        let place = format!("{place}/x-neonapi-unwrap");
        if wire != OPERATIONS {
            bail!("{place}: would lose the operations; remove it or unwrap them");
        }
        let field = self.answer_field(&ty, wire, &place)?;
        Ok(Answer::Work { ty: field.ty, unwrap: Some(field.wire) })
    }

    pub(crate) fn responses(&self, subject: &Subject) -> Vec<(String, Response)> {
        let found = subject.source.responses(&self.schemas.description.spec);
        found.iter().map(|(status, response)| (status.clone(), response.clone())).collect()
    }

    fn success(&self, subject: &Subject) -> Result<Success> {
        let place = format!("{}/responses", subject.place);
        let mut success = Success { ty: None, is_bytes: false, can_be_empty: false };
        let mut found = 0;
        for (status, response) in self.responses(subject) {
            if !status.starts_with('2') {
                continue;
            }
            found += 1;
            let Some((media_type, content)) = response.content.iter().next() else {
                success.can_be_empty = true;
                continue;
            };
            if media_type == "application/octet-stream" {
                success.is_bytes = true;
                continue;
            }
            let place = format!("{place}/{status}");
            let schema = content.schema.as_ref();
            let schema = schema.with_context(|| format!("{place}: no schema; add one"))?;
            let ty = self.schemas.type_of(&view(schema, &place)?, &place)?;
            if success.ty.replace(ty).is_some() {
                bail!("{place}: two answers with a body; that is not supported");
            }
        }
        if found == 0 {
            bail!("{place}: no answer of success; add one");
        }
        success.can_be_empty &= success.ty.is_some();
        Ok(success)
    }

    /// Types of the bodies of errors.
    fn error_roots(&self, subject: &Subject) -> Result<Vec<String>> {
        let mut roots = Vec::new();
        for (status, response) in self.responses(subject) {
            if status.starts_with('2') {
                continue;
            }
            let place = format!("{}/responses/{status}", subject.place);
            for content in response.content.values() {
                if let Some(schema) = &content.schema {
                    let ty = self.schemas.type_of(&view(schema, &place)?, &place)?;
                    roots.extend(names_of([&ty]));
                }
            }
        }
        Ok(roots)
    }

    /// Whether an answer has the field that names started work.
    fn names_work(&self, ty: &Type) -> Result<bool> {
        let Type::Record(name) = ty else { return Ok(false) };
        let expected = Type::List(Box::new(Type::Record(OPERATION.into())));
        let fields = self.schemas.fields(name)?;
        Ok(fields.iter().any(|field| field.wire == OPERATIONS && field.ty == expected))
    }

    fn answer_field(&self, ty: &Type, wire: &str, place: &str) -> Result<Field> {
        let Type::Record(name) = ty else { bail!("{place}: the answer is no object; remove it") };
        let mut fields = self.schemas.fields(name)?.into_iter();
        let field = fields.find(|field| field.wire == wire);
        field.with_context(|| format!("{place}: {name} has no field {wire}; name one that it has"))
    }

    fn list(
        &self,
        list: &ListExtension,
        ty: Type,
        place: &str,
    ) -> Result<(Answer, Option<(String, Page)>)> {
        let place = format!("{place}/x-neonapi-list");
        if list.items == "$" {
            let Type::List(item) = &ty else {
                bail!("{place}/items: $ is for answers that are an array; name the field");
            };
            if list.cursor.is_some() {
                bail!("{place}/cursor: an array has no cursor; remove it");
            }
            let item = (**item).clone();
            return Ok((Answer::List { page: ty, item, is_paged: false }, None));
        }
        let field = self.answer_field(&ty, &list.items, &format!("{place}/items"))?;
        let Type::List(item) = field.ty else {
            bail!("{place}/items: {} is no array; name the field with the items", list.items);
        };
        if let Some(cursor) = &list.cursor {
            let mut at = ty.clone();
            for step in cursor.split('.') {
                at = self.answer_field(&at, step, &format!("{place}/cursor"))?.ty;
            }
            if at != Type::Text {
                bail!("{place}/cursor: {cursor} is no text; name the field with the cursor");
            }
        }
        let page = Page {
            items: field.name,
            items_are_optional: field.presence != Presence::Required,
            item: (*item).clone(),
            cursor: list.cursor.clone(),
        };
        let Type::Record(name) = &ty else { bail!("{place}: the answer is no object") };
        let name = name.clone();
        let answer = Answer::List { page: ty, item: *item, is_paged: list.cursor.is_some() };
        Ok((answer, Some((name, page))))
    }
}
