// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A query result warning.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryResultWarning {
    /// The message.
    pub message: Option<String>,
}

model! {
    QueryResultWarning {
        message = "message";
    }
}
