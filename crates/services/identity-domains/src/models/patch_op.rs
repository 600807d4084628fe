// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A patch op.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchOp {
    /// The URIs of the SCIM schemas and extensions of the representation. Required, without
    /// duplicates.
    pub schemas: Vec<String>,
    /// The operations.
    pub operations: Vec<models::Operations>,
}

model! {
    PatchOp {
        required {
            schemas = "schemas", with_schemas([String]);
            operations = "Operations", with_operations([models::Operations]);
        }
    }
}
