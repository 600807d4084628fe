// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a tag definition to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTagDetails {
    /// The name of the tag, unique within its tag namespace. It cannot be changed.
    pub name: String,
    /// The description.
    pub description: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether the tag is used for cost tracking.
    pub is_cost_tracking: Option<bool>,
    /// The validator of tag values. If absent, any value is allowed.
    pub validator: Option<models::BaseTagDefinitionValidator>,
}

model! {
    CreateTagDetails {
        required {
            name = "name", with_name(String);
            description = "description", with_description(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            is_cost_tracking = "isCostTracking", with_is_cost_tracking(bool);
            validator = "validator", with_validator(models::BaseTagDefinitionValidator);
        }
    }
}
