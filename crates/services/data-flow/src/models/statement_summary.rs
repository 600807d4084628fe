// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a statement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementSummary {
    /// The ID of the resource.
    pub id: i64,
    /// The lifecycle state.
    pub lifecycle_state: models::StatementLifecycleState,
    /// The ID of the run.
    pub run_id: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The completion time.
    pub time_completed: Option<DateTime<Utc>>,
}

model! {
    StatementSummary {
        id = "id";
        lifecycle_state = "lifecycleState";
        run_id = "runId";
        time_created = "timeCreated";
        time_completed = "timeCompleted";
    }
}
