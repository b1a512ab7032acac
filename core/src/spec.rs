//! What the engine knows about one operation: plain data, written by the generator.

/// HTTP method of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads.
    Get,
    /// Creates or acts.
    Post,
    /// Replaces.
    Put,
    /// Changes in part.
    Patch,
    /// Deletes.
    Delete,
}

impl Method {
    /// The method as it stands in a request line.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }
}

/// Whether a request may be repeated when nobody knows what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryClass {
    /// Reads only: repeating it changes nothing.
    Safe,
    /// May change something: never repeated after a lost answer.
    Mutation,
}

/// Whether the answer names background work (`operations`) that can be waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Work {
    /// Starts none.
    None,
    /// Starts work that makes something new.
    Creation,
    /// Starts work that changes or deletes something.
    Change,
}

/// A rate limit that an operation shares beyond the account's and its route's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum SharedLimit {
    /// No other limit.
    None,
    /// The one limit of all consumption routes.
    Consumption,
    /// The limit on creating organization API keys.
    OrgApiKeys,
}

/// How an operation takes its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyKind {
    /// Takes none.
    None,
    /// JSON, sent only when an argument goes into it.
    Optional,
    /// JSON, always sent.
    Required,
    /// `multipart/form-data`, one part an argument.
    Multipart,
}

/// One operation of the API.
#[derive(Debug)]
pub(crate) struct OperationSpec {
    /// Identifier in the API description, such as `createProjectBranch`.
    pub(crate) id: &'static str,
    /// Name in this library, such as `branches.create`.
    pub(crate) name: &'static str,
    /// HTTP method.
    pub(crate) method: Method,
    /// Path template; `{name}` takes an identifier, `{name:text}` any text.
    pub(crate) path: &'static str,
    /// Whether it may be repeated after a lost answer.
    pub(crate) retry: RetryClass,
    /// Whether its answer names work to wait for.
    pub(crate) work: Work,
    /// A further rate limit it counts against.
    pub(crate) limit: SharedLimit,
    /// How it takes its body.
    pub(crate) body: BodyKind,
    /// Arguments that go into the query; all others go into the body.
    pub(crate) query: &'static [&'static str],
    /// Objects inside the body (dotted path) and the arguments that go into each; a path that ends
    /// with `?` is only made when an argument goes into it, any other whenever there is a body.
    pub(crate) nested: &'static [(&'static str, &'static [&'static str])],
    /// Arguments whose name on the wire is another: (argument, wire).
    pub(crate) renamed: &'static [(&'static str, &'static str)],
    /// Arguments that must not be empty.
    pub(crate) required: &'static [&'static str],
    /// Takes an `org_id`, so that the client's own is sent where the call gives none.
    pub(crate) takes_org_id: bool,
    /// The one field of the answer that the caller gets.
    pub(crate) unwrap: Option<&'static str>,
}

impl OperationSpec {
    /// What most operations are; the generated data says only how each one differs.
    pub(crate) const DEFAULT: OperationSpec = OperationSpec {
        id: "",
        name: "",
        method: Method::Get,
        path: "",
        retry: RetryClass::Mutation,
        work: Work::None,
        limit: SharedLimit::None,
        body: BodyKind::None,
        query: &[],
        nested: &[],
        renamed: &[],
        required: &[],
        takes_org_id: false,
        unwrap: None,
    };
}
