// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a build run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BuildRunSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the build pipeline.
    pub build_pipeline_id: String,
    /// The source of the build run.
    pub build_run_source: models::BuildRunSource,
    /// The arguments of the build run.
    pub build_run_arguments: Option<models::BuildRunArgumentCollection>,
    /// The build run progress summary.
    pub build_run_progress_summary: Option<models::BuildRunProgressSummary>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::BuildRunLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The information about the commit.
    pub commit_info: Option<models::CommitInfo>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    BuildRunSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        project_id = "projectId";
        build_pipeline_id = "buildPipelineId";
        build_run_source = "buildRunSource";
        build_run_arguments = "buildRunArguments";
        build_run_progress_summary = "buildRunProgressSummary";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        commit_info = "commitInfo";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
