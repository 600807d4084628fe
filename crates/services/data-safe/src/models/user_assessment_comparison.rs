// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, Value, model};

use crate::models;

/// A user assessment comparison.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserAssessmentComparison {
    /// The lifecycle state.
    pub lifecycle_state: models::UserAssessmentComparisonLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The summary.
    pub summary: Option<Vec<Value>>,
}

model! {
    UserAssessmentComparison {
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        summary = "summary";
    }
}
