// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The result of a batch deletion for each object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDeleteObjectsResult {
    /// The objects that were deleted.
    pub deleted: Vec<models::DeletedObjectResult>,
    /// The objects that could not be deleted.
    pub failed: Option<Vec<models::FailedObjectResult>>,
}

model! {
    BatchDeleteObjectsResult {
        deleted = "deleted";
        failed = "failed";
    }
}
