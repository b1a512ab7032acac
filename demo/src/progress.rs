//! Operations while they run: one line each.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use neonapi::models::Operation;
use neonapi::{CallOptions, ProgressHook};

use crate::screen::say;

/// Options of a call that shows the operations it waits for.
pub(crate) fn shown() -> CallOptions {
    let lines = Lines::default();
    let hook = ProgressHook::new(move |operations| lines.update(operations));
    CallOptions { on_progress: Some(hook), ..CallOptions::default() }
}

#[derive(Default)]
struct Lines {
    all: MultiProgress,
    bars: Mutex<HashMap<String, ProgressBar>>,
}

impl Lines {
    fn update(&self, operations: &[Operation]) {
        let mut bars = self.bars.lock().unwrap_or_else(PoisonError::into_inner);
        for operation in operations {
            let bar = bars.entry(operation.id.clone()).or_insert_with(|| self.start());
            let text = format!("{} {}", operation.action, operation.status);
            if self.all.is_hidden() && bar.message() != text {
                say(format!("    {text}"));
            }
            if operation.status.is_over() {
                bar.finish_with_message(text);
            } else {
                bar.set_message(text);
            }
        }
    }

    fn start(&self) -> ProgressBar {
        let bar = self.all.add(ProgressBar::new_spinner());
        if let Ok(style) = ProgressStyle::with_template("    {spinner} {msg}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(100));
        bar
    }
}
