// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a pipeline to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePipelineDetails {
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The configuration of all steps, such as arguments and the maximum run time.
    pub configuration_details: Option<models::PipelineConfigurationDetails>,
    /// The logging configuration of the pipeline runs.
    pub log_configuration_details: Option<models::PipelineLogConfigurationDetails>,
    /// The configuration of the infrastructure.
    pub infrastructure_configuration_details:
        Option<models::PipelineInfrastructureConfigurationDetails>,
    /// The storage mounts of all steps.
    pub storage_mount_configuration_details_list:
        Option<Vec<models::StorageMountConfigurationDetails>>,
    /// The parameters of the pipeline, by name.
    pub parameters: Option<BTreeMap<String, String>>,
    /// The steps of the pipeline.
    pub step_details: Vec<models::PipelineStepDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreatePipelineDetails {
        required {
            project_id = "projectId", with_project_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            step_details = "stepDetails", with_step_details([models::PipelineStepDetails]);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            configuration_details = "configurationDetails",
                with_configuration_details(models::PipelineConfigurationDetails);
            log_configuration_details = "logConfigurationDetails",
                with_log_configuration_details(models::PipelineLogConfigurationDetails);
            infrastructure_configuration_details = "infrastructureConfigurationDetails",
                with_infrastructure_configuration_details(models::PipelineInfrastructureConfigurationDetails);
            storage_mount_configuration_details_list = "storageMountConfigurationDetailsList",
                with_storage_mount_configuration_details_list([models::StorageMountConfigurationDetails]);
            parameters = "parameters", with_parameters({String});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
