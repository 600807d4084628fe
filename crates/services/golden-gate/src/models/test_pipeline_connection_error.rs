// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A test pipeline connection error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestPipelineConnectionError {
    /// The code.
    pub code: String,
    /// The message.
    pub message: String,
    /// The description of the issue.
    pub issue: Option<String>,
    /// The action.
    pub action: Option<String>,
}

model! {
    TestPipelineConnectionError {
        code = "code";
        message = "message";
        issue = "issue";
        action = "action";
    }
}
