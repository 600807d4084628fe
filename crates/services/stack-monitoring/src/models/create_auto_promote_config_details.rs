// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an auto promote configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAutoPromoteConfigDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The type of the resource.
    pub resource_type: models::AutoPromoteConfigResourceType,
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
}

model! {
    CreateAutoPromoteConfigDetails, "configType" = "AUTO_PROMOTE" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            resource_type = "resourceType",
                with_resource_type(models::AutoPromoteConfigResourceType);
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
