// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A build run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BuildRun {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the project.
    pub project_id: Option<String>,
    /// The OCID of the build pipeline.
    pub build_pipeline_id: Option<String>,
    /// The source of the build run.
    pub build_run_source: models::BuildRunSource,
    /// The arguments of the build run.
    pub build_run_arguments: Option<models::BuildRunArgumentCollection>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::BuildRunLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The build run progress.
    pub build_run_progress: Option<models::BuildRunProgress>,
    /// The information about the commit.
    pub commit_info: Option<models::CommitInfo>,
    /// The build outputs.
    pub build_outputs: Option<models::BuildOutputs>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    BuildRun {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        project_id = "projectId";
        build_pipeline_id = "buildPipelineId";
        build_run_source = "buildRunSource";
        build_run_arguments = "buildRunArguments";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        build_run_progress = "buildRunProgress";
        commit_info = "commitInfo";
        build_outputs = "buildOutputs";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
