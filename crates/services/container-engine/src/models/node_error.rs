// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A node error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeError {
    /// The code.
    pub code: String,
    /// The message.
    pub message: String,
    /// The status.
    pub status: Option<String>,
    /// The request ID, for correlation with logs. Generated if absent.
    pub opc_request_id: Option<String>,
}

model! {
    NodeError {
        code = "code";
        message = "message";
        status = "status";
        opc_request_id = "opc-request-id";
    }
}
