// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a pipeline run to create. Settings without an override are inherited from the
/// pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePipelineRunDetails {
    /// The OCID of the project.
    pub project_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the pipeline to run.
    pub pipeline_id: String,
    /// The display name.
    pub display_name: Option<String>,
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
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreatePipelineRunDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            pipeline_id = "pipelineId", with_pipeline_id(String);
        }
        optional {
            project_id = "projectId", with_project_id(String);
            display_name = "displayName", with_display_name(String);
            configuration_override_details = "configurationOverrideDetails",
                with_configuration_override_details(models::PipelineConfigurationDetails);
            log_configuration_override_details = "logConfigurationOverrideDetails",
                with_log_configuration_override_details(models::PipelineLogConfigurationDetails);
            infrastructure_configuration_override_details =
                "infrastructureConfigurationOverrideDetails",
                with_infrastructure_configuration_override_details(models::PipelineInfrastructureConfigurationDetails);
            storage_mount_configuration_override_details_list =
                "storageMountConfigurationOverrideDetailsList",
                with_storage_mount_configuration_override_details_list([models::StorageMountConfigurationDetails]);
            parameters_override = "parametersOverride", with_parameters_override({String});
            step_override_details = "stepOverrideDetails",
                with_step_override_details([models::PipelineStepOverrideDetails]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            system_tags = "systemTags", with_system_tags({{Value}});
        }
    }
}
