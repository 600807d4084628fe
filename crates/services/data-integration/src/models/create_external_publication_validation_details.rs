// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an external publication validation to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExternalPublicationValidationDetails {
    /// The key of the object.
    pub key: Option<String>,
}

model! {
    CreateExternalPublicationValidationDetails {
        optional {
            key = "key", with_key(String);
        }
    }
}
