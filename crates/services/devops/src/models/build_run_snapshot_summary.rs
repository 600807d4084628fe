// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a build run snapshot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BuildRunSnapshotSummary {
    /// The OCID of the build pipeline.
    pub build_pipeline_id: String,
    /// The ID of the commit.
    pub commit_id: String,
    /// The OCID of the build run.
    pub build_run_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::BuildRunSnapshotLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    BuildRunSnapshotSummary {
        build_pipeline_id = "buildPipelineId";
        commit_id = "commitId";
        build_run_id = "buildRunId";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
