// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of SQL asynchronous input object storage to execute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlAsynchronousInputObjectStorageDetails {
    /// The object.
    pub object: models::ExecuteSqlObjectStorageLocation,
}

model! {
    ExecuteSqlAsynchronousInputObjectStorageDetails, "type" = "OBJECT_STORAGE" {
        required {
            object = "object", with_object(models::ExecuteSqlObjectStorageLocation);
        }
    }
}
