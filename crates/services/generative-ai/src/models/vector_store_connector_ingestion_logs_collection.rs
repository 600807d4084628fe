// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of ingestion log entries of a vector store connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreConnectorIngestionLogsCollection {
    /// The items on this page.
    pub items: Vec<models::VectorStoreConnectorIngestionLogs>,
}

model! {
    VectorStoreConnectorIngestionLogsCollection {
        items = "items";
    }
}
