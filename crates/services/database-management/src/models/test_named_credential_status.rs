// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A test named credential status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestNamedCredentialStatus {
    /// The status.
    pub status: models::TestNamedCredentialStatusStatus,
    /// The error code.
    pub error_code: Option<String>,
    /// The error message.
    pub error_message: Option<String>,
}

model! {
    TestNamedCredentialStatus {
        status = "status";
        error_code = "errorCode";
        error_message = "errorMessage";
    }
}
