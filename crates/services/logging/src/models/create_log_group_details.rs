// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a log group to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLogGroupDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. It must be unique in the enclosing resource.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    CreateLogGroupDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
        }
        optional {
            description = "description", with_description(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
        }
    }
}
