// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a security attribute to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSecurityAttributeDetails {
    /// The name. Unique in the namespace. Cannot be changed later.
    pub name: String,
    /// The description.
    pub description: String,
    /// The validator.
    pub validator: Option<models::BaseSecurityAttributeValidator>,
}

model! {
    CreateSecurityAttributeDetails {
        required {
            name = "name", with_name(String);
            description = "description", with_description(String);
        }
        optional {
            validator = "validator", with_validator(models::BaseSecurityAttributeValidator);
        }
    }
}
