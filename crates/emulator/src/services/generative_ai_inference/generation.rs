//! A generated text within the limits of a request.

use serde_json::Value;

use super::{invalid, list};
use crate::{error_body::ErrorBody, services::words};

/// The most tokens of a response of a model on demand.
const MOST_TOKENS: usize = 4000;

/// The most generations of a request.
const MOST_GENERATIONS: i64 = 5;

/// Why a generation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Complete,
    StopSequence,
    Length,
    ToolCall,
}

/// The limits of a generation.
#[derive(Debug)]
pub(super) struct Limits<'r> {
    tokens: usize,
    stops: Vec<&'r str>,
}

impl<'r> Limits<'r> {
    /// Reads the limits of a request. `stops` is the field with the stop sequences.
    pub(super) fn of(request: &'r Value, stops: &str) -> Result<Self, ErrorBody> {
        let mut tokens = MOST_TOKENS;
        for name in ["maxTokens", "maxCompletionTokens"] {
            if let Some(most) = request[name].as_i64() {
                let most = usize::try_from(most).ok().filter(|most| *most > 0);
                let most = most.ok_or_else(|| invalid(format!("{name} must be 1 or more")))?;
                tokens = tokens.min(most);
            }
        }
        let stops = list(request, stops).filter_map(Value::as_str).filter(|stop| !stop.is_empty());
        Ok(Self { tokens, stops: stops.collect() })
    }
}

/// A generated text.
#[derive(Clone, Debug)]
pub(super) struct Generation {
    pub(super) text: String,
    pub(super) end: End,
}

impl Generation {
    /// Limits a string: it ends before the first stop sequence, or with the last token that is allowed.
    pub(super) fn of(text: &str, limits: &Limits<'_>) -> Self {
        let stop = limits.stops.iter().filter_map(|stop| text.find(stop)).min();
        let (text, end) = match stop {
            Some(stop) => (&text[..stop], End::StopSequence),
            None => (text, End::Complete),
        };
        let tokens = words::split(text);
        if tokens.len() > limits.tokens {
            return Self { text: tokens[..limits.tokens].concat(), end: End::Length };
        }
        Self { text: text.to_owned(), end }
    }

    /// Creates the generation of a tool call.
    pub(super) fn tool_call() -> Self {
        Self { text: String::new(), end: End::ToolCall }
    }

    pub(super) fn tokens(&self) -> Vec<&str> {
        words::split(&self.text)
    }

    /// Returns the reason of the end as models that are not Cohere's say it.
    pub(super) fn reason(&self) -> &'static str {
        match self.end {
            End::Complete | End::StopSequence => "stop",
            End::Length => "length",
            End::ToolCall => "tool_calls",
        }
    }
}

/// Returns the number of generations that a request sets.
pub(super) fn count(request: &Value) -> Result<i64, ErrorBody> {
    let count = request["numGenerations"].as_i64().unwrap_or(1);
    if (1..=MOST_GENERATIONS).contains(&count) {
        Ok(count)
    } else {
        Err(invalid(format!("numGenerations must be between 1 and {MOST_GENERATIONS}")))
    }
}
