// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A guardrail version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuardrailVersion {
    /// The guardrail version, such as `1.0.0`.
    pub guardrail_version: String,
    /// The state of the version: preview, active, deprecated or retired.
    pub state: models::GuardrailVersionState,
    /// The time when the version became available as a preview.
    pub time_previewed: Option<DateTime<Utc>>,
    /// The time when the version became active.
    pub time_activated: Option<DateTime<Utc>>,
    /// The time when the version became deprecated.
    pub time_deprecated: Option<DateTime<Utc>>,
    /// The time when the version was retired.
    pub time_retired: Option<DateTime<Utc>>,
    /// The description of the version.
    pub description: String,
}

model! {
    GuardrailVersion {
        guardrail_version = "guardrailVersion";
        state = "state";
        time_previewed = "timePreviewed";
        time_activated = "timeActivated";
        time_deprecated = "timeDeprecated";
        time_retired = "timeRetired";
        description = "description";
    }
}
