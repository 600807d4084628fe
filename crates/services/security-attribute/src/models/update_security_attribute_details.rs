// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a security attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSecurityAttributeDetails {
    /// The description.
    pub description: Option<String>,
    /// Whether the definition or namespace is retired.
    pub is_retired: Option<bool>,
    /// The validator.
    pub validator: Option<models::BaseSecurityAttributeValidator>,
    cleared: Vec<String>,
}

update! {
    UpdateSecurityAttributeDetails {
        optional {
            description = "description", with_description(String), clear_description;
            is_retired = "isRetired", with_is_retired(bool), clear_is_retired;
            validator = "validator", with_validator(models::BaseSecurityAttributeValidator),
                clear_validator;
        }
    }
}
