// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The objects to delete in a batch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDeleteObjectsDetails {
    /// The objects to delete.
    pub objects: Vec<models::BatchDeleteObjectIdentifier>,
    /// Whether the response omits deleted objects and contains only failures. Default: `false`.
    pub is_skip_deleted_result: Option<bool>,
}

model! {
    BatchDeleteObjectsDetails {
        required {
            objects = "objects", with_objects([models::BatchDeleteObjectIdentifier]);
        }
        optional {
            is_skip_deleted_result = "isSkipDeletedResult", with_is_skip_deleted_result(bool);
        }
    }
}
