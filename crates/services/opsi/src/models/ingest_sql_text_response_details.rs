// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an SQL text response to ingest.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngestSqlTextResponseDetails {
    /// The message.
    pub message: String,
}

model! {
    IngestSqlTextResponseDetails {
        message = "message";
    }
}
