// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a zero ETL pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateZeroEtlPipelineDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The license model of the deployment.
    pub license_model: Option<models::PipelineLicenseModel>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The minimum number of OCPUs of the deployment.
    pub cpu_core_count: Option<i64>,
    /// Whether autoscaling of the CPU core count is enabled.
    pub is_auto_scaling_enabled: Option<bool>,
    /// The options for processing.
    pub process_options: Option<models::ProcessOptions>,
    /// The rules that map schemas and tables of the source to those of the target.
    pub mapping_rules: Option<Vec<models::MappingRule>>,
    cleared: Vec<String>,
}

update! {
    UpdateZeroEtlPipelineDetails, "recipeType" = "ZERO_ETL" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            license_model = "licenseModel", with_license_model(models::PipelineLicenseModel),
                clear_license_model;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            subnet_id = "subnetId", with_subnet_id(String), clear_subnet_id;
            cpu_core_count = "cpuCoreCount", with_cpu_core_count(i64), clear_cpu_core_count;
            is_auto_scaling_enabled = "isAutoScalingEnabled", with_is_auto_scaling_enabled(bool),
                clear_is_auto_scaling_enabled;
            process_options = "processOptions", with_process_options(models::ProcessOptions),
                clear_process_options;
            mapping_rules = "mappingRules", with_mapping_rules([models::MappingRule]),
                clear_mapping_rules;
        }
    }
}
