// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a bulk responder execution to skip.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkipBulkResponderExecutionDetails {
    /// The IDs of the responder executions.
    pub responder_execution_ids: Vec<String>,
}

model! {
    SkipBulkResponderExecutionDetails {
        required {
            responder_execution_ids = "responderExecutionIds",
                with_responder_execution_ids([String]);
        }
    }
}
