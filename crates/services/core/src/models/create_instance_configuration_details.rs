// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an instance configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInstanceConfigurationDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The details of the instances.
    pub instance_details: models::InstanceConfigurationInstanceDetails,
}

model! {
    CreateInstanceConfigurationDetails, "source" = "NONE" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            instance_details = "instanceDetails",
                with_instance_details(models::InstanceConfigurationInstanceDetails);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
        }
    }
}
