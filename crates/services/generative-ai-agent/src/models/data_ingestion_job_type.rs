// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A data ingestion job type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataIngestionJobType {
    /// The type.
    pub type_: Option<models::DataIngestionJobTypeType>,
}

model! {
    DataIngestionJobType {
        type_ = "type";
    }
}
