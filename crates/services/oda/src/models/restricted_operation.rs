// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A restricted operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestrictedOperation {
    /// The name of the operation.
    pub operation_name: String,
    /// The restricting service.
    pub restricting_service: String,
}

model! {
    RestrictedOperation {
        operation_name = "operationName";
        restricting_service = "restrictingService";
    }
}
