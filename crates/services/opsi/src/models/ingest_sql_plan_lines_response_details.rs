// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an SQL plan lines response to ingest.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngestSqlPlanLinesResponseDetails {
    /// The message.
    pub message: String,
}

model! {
    IngestSqlPlanLinesResponseDetails {
        message = "message";
    }
}
