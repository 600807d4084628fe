// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateJobDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The infrastructure that the job runs on.
    pub job_infrastructure_configuration_details:
        Option<models::JobInfrastructureConfigurationDetails>,
    /// The storage mounts of the job.
    pub job_storage_mount_configuration_details_list:
        Option<Vec<models::StorageMountConfigurationDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateJobDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            job_infrastructure_configuration_details = "jobInfrastructureConfigurationDetails",
                with_job_infrastructure_configuration_details(models::JobInfrastructureConfigurationDetails),
                clear_job_infrastructure_configuration_details;
            job_storage_mount_configuration_details_list =
                "jobStorageMountConfigurationDetailsList",
                with_job_storage_mount_configuration_details_list([models::StorageMountConfigurationDetails]),
                clear_job_storage_mount_configuration_details_list;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
