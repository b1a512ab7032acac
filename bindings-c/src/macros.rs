//! What the generated files are written in.

/// Answers of calls that start work, one of which the error of a failed wait may carry.
macro_rules! work_answers {
    ($($answer:ty),* $(,)?) => {
        /// The answer that an error carries, as JSON.
        pub(crate) fn to_json(error: &neonapi::Error) -> Option<String> {
            $(if let Some(answer) = error.answer::<$answer>() {
                return serde_json::to_string(answer).ok();
            })*
            // Calls of several operations have answers of other types.
            error.answer::<Branch>().and_then(|branch| serde_json::to_string(branch).ok())
        }
    };
}
