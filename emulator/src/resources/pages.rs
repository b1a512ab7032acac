//! Pages of things that are listed by name.

use serde_json::{Value, json};

use crate::answer::ApiError;
use crate::request::ApiRequest;

/// The page that a request asks for, and where the next one starts. The cursor is the last name;
/// a full page has one even when nothing follows.
pub(super) fn page_by_name<'v, T>(
    request: &ApiRequest,
    items: impl Iterator<Item = (&'v String, &'v T)>,
    sort_by: &str,
) -> Result<(Vec<&'v T>, Value), ApiError> {
    let limit = request.query_integer("limit").unwrap_or(1000) as usize;
    let after = request.query("cursor").unwrap_or("");
    let page: Vec<_> = items.filter(|(name, _)| name.as_str() > after).take(limit).collect();
    let mut pagination = json!({"sort_by": sort_by, "sort_order": "asc"});
    if let Some((name, _)) = page.last().filter(|_| page.len() == limit) {
        pagination["next"] = json!(name);
    }
    Ok((page.into_iter().map(|(_, item)| item).collect(), pagination))
}
