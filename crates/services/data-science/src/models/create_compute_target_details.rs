// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a compute target to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateComputeTargetDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Custom metadata as key-value pairs, less than 2048 bytes in total. Keys have 2 to 31
    /// letters, digits and underscores, start with a letter and do not end with an underscore.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The configuration of the compute target.
    pub compute_configuration_details: models::ComputeConfigurationDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateComputeTargetDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            compute_configuration_details = "computeConfigurationDetails",
                with_compute_configuration_details(models::ComputeConfigurationDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            metadata = "metadata", with_metadata({String});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
