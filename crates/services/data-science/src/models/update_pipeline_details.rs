// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePipelineDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The configuration of all steps, such as arguments and the maximum run time.
    pub configuration_details: Option<models::PipelineConfigurationDetails>,
    /// The configuration of the infrastructure.
    pub infrastructure_configuration_details:
        Option<models::PipelineInfrastructureConfigurationDetails>,
    /// The logging configuration of the pipeline runs.
    pub log_configuration_details: Option<models::PipelineLogConfigurationDetails>,
    /// The storage mounts of all steps.
    pub storage_mount_configuration_details_list:
        Option<Vec<models::StorageMountConfigurationDetails>>,
    /// The updates to the steps. Only their configuration and infrastructure can be changed.
    pub step_details: Option<Vec<models::PipelineStepUpdateDetails>>,
    /// The parameters of the pipeline, by name.
    pub parameters: Option<BTreeMap<String, String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdatePipelineDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            configuration_details = "configurationDetails",
                with_configuration_details(models::PipelineConfigurationDetails),
                clear_configuration_details;
            infrastructure_configuration_details = "infrastructureConfigurationDetails",
                with_infrastructure_configuration_details(models::PipelineInfrastructureConfigurationDetails),
                clear_infrastructure_configuration_details;
            log_configuration_details = "logConfigurationDetails",
                with_log_configuration_details(models::PipelineLogConfigurationDetails),
                clear_log_configuration_details;
            storage_mount_configuration_details_list = "storageMountConfigurationDetailsList",
                with_storage_mount_configuration_details_list([models::StorageMountConfigurationDetails]),
                clear_storage_mount_configuration_details_list;
            step_details = "stepDetails", with_step_details([models::PipelineStepUpdateDetails]),
                clear_step_details;
            parameters = "parameters", with_parameters({String}), clear_parameters;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
