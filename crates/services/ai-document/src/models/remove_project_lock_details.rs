// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a project lock to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveProjectLockDetails {
    /// The type.
    pub type_: models::RemoveProjectLockType,
}

model! {
    RemoveProjectLockDetails {
        required {
            type_ = "type", with_type(models::RemoveProjectLockType);
        }
    }
}
