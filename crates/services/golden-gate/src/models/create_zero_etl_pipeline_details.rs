// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a zero ETL pipeline to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateZeroEtlPipelineDetails {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The license model of the deployment.
    pub license_model: models::PipelineLicenseModel,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The connection to the source.
    pub source_connection_details: models::SourcePipelineConnectionDetails,
    /// The connection to the target.
    pub target_connection_details: models::TargetPipelineConnectionDetails,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The minimum number of OCPUs of the deployment.
    pub cpu_core_count: Option<i64>,
    /// Whether autoscaling of the CPU core count is enabled.
    pub is_auto_scaling_enabled: Option<bool>,
    /// The options for processing.
    pub process_options: Option<models::ProcessOptions>,
}

model! {
    CreateZeroEtlPipelineDetails, "recipeType" = "ZERO_ETL" {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            license_model = "licenseModel", with_license_model(models::PipelineLicenseModel);
            source_connection_details = "sourceConnectionDetails",
                with_source_connection_details(models::SourcePipelineConnectionDetails);
            target_connection_details = "targetConnectionDetails",
                with_target_connection_details(models::TargetPipelineConnectionDetails);
        }
        optional {
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            locks = "locks", with_locks([models::ResourceLock]);
            subnet_id = "subnetId", with_subnet_id(String);
            cpu_core_count = "cpuCoreCount", with_cpu_core_count(i64);
            is_auto_scaling_enabled = "isAutoScalingEnabled", with_is_auto_scaling_enabled(bool);
            process_options = "processOptions", with_process_options(models::ProcessOptions);
        }
    }
}
