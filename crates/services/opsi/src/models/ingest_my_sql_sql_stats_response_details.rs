// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a MySQL SQL statistics response to ingest.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngestMySqlSqlStatsResponseDetails {
    /// The message.
    pub message: String,
}

model! {
    IngestMySqlSqlStatsResponseDetails {
        message = "message";
    }
}
