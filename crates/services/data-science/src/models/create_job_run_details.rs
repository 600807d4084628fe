// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a job run to create. Settings without an override are inherited from the job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateJobRunDetails {
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the job to run.
    pub job_id: String,
    /// The overrides of the job configuration for this run.
    pub job_configuration_override_details: Option<models::JobConfigurationDetails>,
    /// The overrides of the logging configuration for this run.
    pub job_log_configuration_override_details: Option<models::JobLogConfigurationDetails>,
    /// The overrides of the job environment for this run.
    pub job_environment_configuration_override_details:
        Option<models::JobEnvironmentConfigurationDetails>,
    /// The overrides of the job infrastructure for this run.
    pub job_infrastructure_configuration_override_details:
        Option<models::JobInfrastructureConfigurationDetails>,
    /// The overrides of the node configuration for this run.
    pub job_node_configuration_override_details: Option<models::JobNodeConfigurationDetails>,
    /// The storage mounts of this run, which replace those of the job.
    pub job_storage_mount_configuration_override_details_list:
        Option<Vec<models::StorageMountConfigurationDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateJobRunDetails {
        required {
            project_id = "projectId", with_project_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            job_id = "jobId", with_job_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            job_configuration_override_details = "jobConfigurationOverrideDetails",
                with_job_configuration_override_details(models::JobConfigurationDetails);
            job_log_configuration_override_details = "jobLogConfigurationOverrideDetails",
                with_job_log_configuration_override_details(models::JobLogConfigurationDetails);
            job_environment_configuration_override_details =
                "jobEnvironmentConfigurationOverrideDetails",
                with_job_environment_configuration_override_details(models::JobEnvironmentConfigurationDetails);
            job_infrastructure_configuration_override_details =
                "jobInfrastructureConfigurationOverrideDetails",
                with_job_infrastructure_configuration_override_details(models::JobInfrastructureConfigurationDetails);
            job_node_configuration_override_details = "jobNodeConfigurationOverrideDetails",
                with_job_node_configuration_override_details(models::JobNodeConfigurationDetails);
            job_storage_mount_configuration_override_details_list =
                "jobStorageMountConfigurationOverrideDetailsList",
                with_job_storage_mount_configuration_override_details_list([models::StorageMountConfigurationDetails]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
