// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a model lock to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveModelLockDetails {
    /// The type.
    pub type_: models::RemoveModelLockType,
}

model! {
    RemoveModelLockDetails {
        required {
            type_ = "type", with_type(models::RemoveModelLockType);
        }
    }
}
