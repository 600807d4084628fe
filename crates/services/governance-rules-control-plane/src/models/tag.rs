// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A tag.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// The name. Unique in the tag namespace. Cannot be changed later.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// Whether the tag is used for cost tracking.
    pub is_cost_tracking: Option<bool>,
    /// The validator.
    pub validator: Option<models::BaseTagDefinitionValidator>,
}

model! {
    Tag {
        required {
            name = "name", with_name(String);
        }
        optional {
            description = "description", with_description(String);
            is_cost_tracking = "isCostTracking", with_is_cost_tracking(bool);
            validator = "validator", with_validator(models::BaseTagDefinitionValidator);
        }
    }
}
