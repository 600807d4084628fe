// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The lock to remove from a resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveLockDetails {
    /// The type of the lock: `FULL` or `DELETE`.
    pub type_: models::RemoveLockType,
}

model! {
    RemoveLockDetails {
        required {
            type_ = "type", with_type(models::RemoveLockType);
        }
    }
}
