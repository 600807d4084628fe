// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a resource lock to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveResourceLockDetails {
    /// The type.
    pub type_: models::RemoveResourceLockType,
}

model! {
    RemoveResourceLockDetails {
        required {
            type_ = "type", with_type(models::RemoveResourceLockType);
        }
    }
}
