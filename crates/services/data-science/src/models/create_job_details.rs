// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a job to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateJobDetails {
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The configuration of the job, such as arguments and the maximum run time.
    pub job_configuration_details: Option<models::JobConfigurationDetails>,
    /// The infrastructure that the job runs on.
    pub job_infrastructure_configuration_details:
        Option<models::JobInfrastructureConfigurationDetails>,
    /// The container environment of the job.
    pub job_environment_configuration_details: Option<models::JobEnvironmentConfigurationDetails>,
    /// The logging configuration of the job runs.
    pub job_log_configuration_details: Option<models::JobLogConfigurationDetails>,
    /// The storage mounts of the job.
    pub job_storage_mount_configuration_details_list:
        Option<Vec<models::StorageMountConfigurationDetails>>,
    /// The node configuration of a multi-node job.
    pub job_node_configuration_details: Option<models::JobNodeConfigurationDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateJobDetails {
        required {
            project_id = "projectId", with_project_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            job_configuration_details = "jobConfigurationDetails",
                with_job_configuration_details(models::JobConfigurationDetails);
            job_infrastructure_configuration_details = "jobInfrastructureConfigurationDetails",
                with_job_infrastructure_configuration_details(models::JobInfrastructureConfigurationDetails);
            job_environment_configuration_details = "jobEnvironmentConfigurationDetails",
                with_job_environment_configuration_details(models::JobEnvironmentConfigurationDetails);
            job_log_configuration_details = "jobLogConfigurationDetails",
                with_job_log_configuration_details(models::JobLogConfigurationDetails);
            job_storage_mount_configuration_details_list =
                "jobStorageMountConfigurationDetailsList",
                with_job_storage_mount_configuration_details_list([models::StorageMountConfigurationDetails]);
            job_node_configuration_details = "jobNodeConfigurationDetails",
                with_job_node_configuration_details(models::JobNodeConfigurationDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
