// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A repeatable task, with its code, configuration and infrastructure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// The OCID of the resource.
    pub id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the creator.
    pub created_by: String,
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The configuration of the job, such as arguments and the maximum run time.
    pub job_configuration_details: models::JobConfigurationDetails,
    /// The infrastructure that the job runs on.
    pub job_infrastructure_configuration_details: models::JobInfrastructureConfigurationDetails,
    /// The container environment of the job.
    pub job_environment_configuration_details: Option<models::JobEnvironmentConfigurationDetails>,
    /// The logging configuration of the job runs.
    pub job_log_configuration_details: Option<models::JobLogConfigurationDetails>,
    /// The storage mounts of the job.
    pub job_storage_mount_configuration_details_list:
        Option<Vec<models::StorageMountConfigurationDetails>>,
    /// The node configuration of a multi-node job.
    pub job_node_configuration_details: Option<models::JobNodeConfigurationDetails>,
    /// The lifecycle state.
    pub lifecycle_state: models::JobLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Job {
        id = "id";
        time_created = "timeCreated";
        created_by = "createdBy";
        project_id = "projectId";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        job_configuration_details = "jobConfigurationDetails";
        job_infrastructure_configuration_details = "jobInfrastructureConfigurationDetails";
        job_environment_configuration_details = "jobEnvironmentConfigurationDetails";
        job_log_configuration_details = "jobLogConfigurationDetails";
        job_storage_mount_configuration_details_list = "jobStorageMountConfigurationDetailsList";
        job_node_configuration_details = "jobNodeConfigurationDetails";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
