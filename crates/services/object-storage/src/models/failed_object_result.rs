// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An object that a batch could not delete.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailedObjectResult {
    /// The name of the object. It can contain slashes.
    pub object_name: String,
    /// The HTTP status of the failure, such as 409.
    pub status_code: i64,
    /// The human-readable error message.
    pub error_message: String,
}

model! {
    FailedObjectResult {
        object_name = "objectName";
        status_code = "statusCode";
        error_message = "errorMessage";
    }
}
