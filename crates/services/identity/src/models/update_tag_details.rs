// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a tag definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTagDetails {
    /// The description.
    pub description: Option<String>,
    /// Whether the tag or tag namespace is retired. Retired tags cannot be applied to resources.
    pub is_retired: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether the tag is used for cost tracking.
    pub is_cost_tracking: Option<bool>,
    /// The validator of tag values. If absent, any value is allowed.
    pub validator: Option<models::BaseTagDefinitionValidator>,
    cleared: Vec<String>,
}

update! {
    UpdateTagDetails {
        optional {
            description = "description", with_description(String), clear_description;
            is_retired = "isRetired", with_is_retired(bool), clear_is_retired;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            is_cost_tracking = "isCostTracking", with_is_cost_tracking(bool),
                clear_is_cost_tracking;
            validator = "validator", with_validator(models::BaseTagDefinitionValidator),
                clear_validator;
        }
    }
}
