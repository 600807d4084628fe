// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A generation trace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerationTrace {
    /// The key.
    pub key: Option<String>,
    /// The key of the parent.
    pub parent_key: Option<String>,
    /// The source.
    pub source: Option<models::SourceDetails>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The generation.
    pub generation: Option<String>,
    /// The input.
    pub input: Option<String>,
    /// The usage.
    pub usage: Option<Vec<models::Usage>>,
}

model! {
    GenerationTrace, "traceType" = "GENERATION_TRACE" {
        key = "key";
        parent_key = "parentKey";
        source = "source";
        time_created = "timeCreated";
        time_finished = "timeFinished";
        generation = "generation";
        input = "input";
        usage = "usage";
    }
}
