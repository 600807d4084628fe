// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A single execution of a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRun {
    /// The OCID of the resource.
    pub id: String,
    /// The time when the service accepted the request.
    pub time_accepted: DateTime<Utc>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The OCID of the creator.
    pub created_by: String,
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the job.
    pub job_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The overrides of the job configuration for this run.
    pub job_configuration_override_details: models::JobConfigurationDetails,
    /// The infrastructure that the job runs on.
    pub job_infrastructure_configuration_details: models::JobInfrastructureConfigurationDetails,
    /// The overrides of the job environment for this run.
    pub job_environment_configuration_override_details:
        Option<models::JobEnvironmentConfigurationDetails>,
    /// The overrides of the logging configuration for this run.
    pub job_log_configuration_override_details: Option<models::JobLogConfigurationDetails>,
    /// The storage mounts of the job.
    pub job_storage_mount_configuration_details_list:
        Option<Vec<models::StorageMountConfigurationDetails>>,
    /// The storage mounts of this run, which replace those of the job.
    pub job_storage_mount_configuration_override_details_list:
        Option<Vec<models::StorageMountConfigurationDetails>>,
    /// The log of the run.
    pub log_details: Option<models::JobRunLogDetails>,
    /// The overrides of the job infrastructure for this run.
    pub job_infrastructure_configuration_override_details:
        Option<models::JobInfrastructureConfigurationDetails>,
    /// The overrides of the node configuration for this run.
    pub job_node_configuration_override_details: Option<models::JobNodeConfigurationDetails>,
    /// The state of each node group.
    pub node_group_details_list: Option<Vec<models::NodeGroupDetails>>,
    /// The lifecycle state.
    pub lifecycle_state: models::JobRunLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    JobRun {
        id = "id";
        time_accepted = "timeAccepted";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        created_by = "createdBy";
        project_id = "projectId";
        compartment_id = "compartmentId";
        job_id = "jobId";
        display_name = "displayName";
        job_configuration_override_details = "jobConfigurationOverrideDetails";
        job_infrastructure_configuration_details = "jobInfrastructureConfigurationDetails";
        job_environment_configuration_override_details =
            "jobEnvironmentConfigurationOverrideDetails";
        job_log_configuration_override_details = "jobLogConfigurationOverrideDetails";
        job_storage_mount_configuration_details_list = "jobStorageMountConfigurationDetailsList";
        job_storage_mount_configuration_override_details_list =
            "jobStorageMountConfigurationOverrideDetailsList";
        log_details = "logDetails";
        job_infrastructure_configuration_override_details =
            "jobInfrastructureConfigurationOverrideDetails";
        job_node_configuration_override_details = "jobNodeConfigurationOverrideDetails";
        node_group_details_list = "nodeGroupDetailsList";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
