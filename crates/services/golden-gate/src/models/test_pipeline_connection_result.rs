// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A test pipeline connection result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestPipelineConnectionResult {
    /// The type of the result.
    pub result_type: models::TestPipelineConnectionResultResultType,
    /// The error.
    pub error: Option<models::TestPipelineConnectionError>,
}

model! {
    TestPipelineConnectionResult {
        result_type = "resultType";
        error = "error";
    }
}
