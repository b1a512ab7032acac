//! Names that mean something else in a target language.

/// Keywords of Rust that `r#` makes usable as names.
pub(crate) const RUST_KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Names that `r#` does not help, or that Swift turns into `self`.
pub(crate) const FIELDS: &[&str] = &["self", "super", "crate", "self_", "_"];

/// Keywords of Python: an argument or a method with such a name cannot be written in a call.
pub(crate) const PYTHON_KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];

/// Options that every call takes by name in Python, and what the facades call their own arguments.
pub(crate) const CALL_OPTIONS: &[&str] =
    &["cancel", "call_timeout", "wait", "wait_timeout", "on_progress", "options", "arguments"];

/// Keywords of C: Swift's foundation header takes bare argument names.
pub(crate) const C_KEYWORDS: &[&str] = &[
    "auto", "break", "case", "char", "const", "continue", "default", "do", "double", "else",
    "enum", "extern", "float", "for", "goto", "if", "inline", "int", "long", "register",
    "restrict", "return", "short", "signed", "sizeof", "static", "struct", "switch", "typedef",
    "union", "unsigned", "void", "volatile", "while",
];

/// Methods that every object has in Kotlin, Swift, Rust or the facades.
pub(crate) const VERBS: &[&str] = &[
    "self",
    "super",
    "crate",
    "close",
    "destroy",
    "to_string",
    "hash_code",
    "equals",
    "clone",
    "copy",
    "fmt",
    "init",
    "new",
    "free",
];

/// What the hand-written client has beside the groups.
pub(crate) const GROUPS: &[&str] = &[
    "builder",
    "from_environment",
    "close",
    "request",
    "with_options",
    "with_response",
    "settings",
    "clone",
    "destroy",
    "to_string",
    "hash_code",
    "self",
    "super",
    "crate",
    "client",
    "free",
    "cancel",
    "error_kind",
    "generated",
    "groups",
    "mod",
    "models",
];

/// Types of the languages, their libraries and the hand-written parts.
pub(crate) const TYPES: &[&str] = &[
    // Rust
    "Self",
    "Box",
    "BTreeMap",
    "Default",
    "Err",
    "None",
    "Ok",
    "Option",
    "Result",
    "Some",
    "Vec",
    "Deserialize",
    "Serialize",
    // Kotlin, with JNA
    "Any",
    "Array",
    "Boolean",
    "Byte",
    "Char",
    "Double",
    "Exception",
    "Float",
    "Flow",
    "Instant",
    "Int",
    "List",
    "Long",
    "Map",
    "Nothing",
    "Object",
    "Pair",
    "Pointer",
    "Set",
    "Short",
    "String",
    "Structure",
    "Throwable",
    "Unit",
    // Swift, with Foundation
    "Bool",
    "Character",
    "Codable",
    "Data",
    "Date",
    "Decimal",
    "Dictionary",
    "Duration",
    "Encoder",
    "Equatable",
    "Error",
    "Hashable",
    "Never",
    "Optional",
    "Protocol",
    "Sendable",
    "Task",
    "Type",
    "URL",
    "UUID",
    "Void",
    // Python
    "Callable",
    "Iterator",
    "Literal",
    "Mapping",
    "Sequence",
    "TypedDict",
    "Unset",
    // Hand-written here
    "AsyncClient",
    "BodyKind",
    "CallOptions",
    "CancelToken",
    "Client",
    "ClientBuilder",
    "ErrorKind",
    "JsonValue",
    "LogEvent",
    "LogHook",
    "LogLevel",
    "Method",
    "MultipartPart",
    "Neon",
    "NeonApiException",
    "NeonError",
    "OperationSpec",
    "Page",
    "Pages",
    "ProgressHook",
    "RequestBody",
    "Response",
    "ResponseDetails",
    "RetryClass",
    "Secret",
    "Settings",
    "SharedLimit",
    "StartsWork",
    "Timestamp",
    "TimestampUpdate",
    "Value",
    "Wait",
    "Work",
];
