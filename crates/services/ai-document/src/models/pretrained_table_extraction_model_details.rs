// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a pretrained table extraction model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PretrainedTableExtractionModelDetails {
    /// The dataset summary.
    pub dataset_summary: Option<models::DatasetSummary>,
}

model! {
    PretrainedTableExtractionModelDetails, "modelType" = "PRE_TRAINED_TABLE_EXTRACTION" {
        dataset_summary = "datasetSummary";
    }
}
