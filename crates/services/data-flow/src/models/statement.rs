// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A statement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Statement {
    /// The ID of the resource.
    pub id: i64,
    /// The code. Example: `println(sc.version)`.
    pub code: String,
    /// The lifecycle state.
    pub lifecycle_state: models::StatementLifecycleState,
    /// The output.
    pub output: Option<models::StatementOutput>,
    /// The progress.
    pub progress: Option<f64>,
    /// The ID of the run.
    pub run_id: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The completion time.
    pub time_completed: Option<DateTime<Utc>>,
}

model! {
    Statement {
        id = "id";
        code = "code";
        lifecycle_state = "lifecycleState";
        output = "output";
        progress = "progress";
        run_id = "runId";
        time_created = "timeCreated";
        time_completed = "timeCompleted";
    }
}
