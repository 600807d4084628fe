// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A test connection assignment result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestConnectionAssignmentResult {
    /// The type of the result.
    pub result_type: models::TestConnectionAssignmentResultResultType,
    /// The error.
    pub error: Option<models::TestConnectionAssignmentError>,
    /// The errors.
    pub errors: Option<Vec<models::TestConnectionAssignmentError>>,
}

model! {
    TestConnectionAssignmentResult {
        result_type = "resultType";
        error = "error";
        errors = "errors";
    }
}
