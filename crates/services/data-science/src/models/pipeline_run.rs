// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A single execution of a pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineRun {
    /// The OCID of the resource.
    pub id: String,
    /// The time when the service accepted the request.
    pub time_accepted: DateTime<Utc>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The OCID of the creator.
    pub created_by: String,
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the pipeline.
    pub pipeline_id: String,
    /// The display name.
    pub display_name: String,
    /// The configuration of all steps, such as arguments and the maximum run time.
    pub configuration_details: Option<models::PipelineConfigurationDetails>,
    /// The overrides of the pipeline configuration for this run.
    pub configuration_override_details: Option<models::PipelineConfigurationDetails>,
    /// The overrides of the logging configuration for this run.
    pub log_configuration_override_details: Option<models::PipelineLogConfigurationDetails>,
    /// The overrides of the pipeline infrastructure for this run.
    pub infrastructure_configuration_override_details:
        Option<models::PipelineInfrastructureConfigurationDetails>,
    /// The storage mounts of this run, which replace those of the pipeline.
    pub storage_mount_configuration_override_details_list:
        Option<Vec<models::StorageMountConfigurationDetails>>,
    /// The overrides of pipeline parameters for this run.
    pub parameters_override: Option<BTreeMap<String, String>>,
    /// The overrides of steps for this run.
    pub step_override_details: Option<Vec<models::PipelineStepOverrideDetails>>,
    /// The log of the run.
    pub log_details: Option<models::PipelineRunLogDetails>,
    /// The runs of the steps.
    pub step_runs: Vec<models::PipelineStepRun>,
    /// The lifecycle state.
    pub lifecycle_state: models::PipelineRunLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    PipelineRun {
        id = "id";
        time_accepted = "timeAccepted";
        time_started = "timeStarted";
        time_updated = "timeUpdated";
        time_finished = "timeFinished";
        created_by = "createdBy";
        project_id = "projectId";
        compartment_id = "compartmentId";
        pipeline_id = "pipelineId";
        display_name = "displayName";
        configuration_details = "configurationDetails";
        configuration_override_details = "configurationOverrideDetails";
        log_configuration_override_details = "logConfigurationOverrideDetails";
        infrastructure_configuration_override_details =
            "infrastructureConfigurationOverrideDetails";
        storage_mount_configuration_override_details_list =
            "storageMountConfigurationOverrideDetailsList";
        parameters_override = "parametersOverride";
        step_override_details = "stepOverrideDetails";
        log_details = "logDetails";
        step_runs = "stepRuns";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
