// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a compute target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateComputeTargetDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Custom metadata as key-value pairs, less than 2048 bytes in total. Keys have 2 to 31
    /// letters, digits and underscores, start with a letter and do not end with an underscore.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The configuration of the compute target.
    pub compute_configuration_details: Option<models::UpdateComputeConfigurationDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateComputeTargetDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            metadata = "metadata", with_metadata({String}), clear_metadata;
            compute_configuration_details = "computeConfigurationDetails",
                with_compute_configuration_details(models::UpdateComputeConfigurationDetails),
                clear_compute_configuration_details;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
