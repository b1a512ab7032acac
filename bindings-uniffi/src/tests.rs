//! What can be shown without a foreign language.
