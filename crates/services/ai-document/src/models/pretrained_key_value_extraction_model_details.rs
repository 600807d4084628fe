// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a pretrained key value extraction model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PretrainedKeyValueExtractionModelDetails {
    /// The dataset summary.
    pub dataset_summary: Option<models::DatasetSummary>,
}

model! {
    PretrainedKeyValueExtractionModelDetails, "modelType" = "PRE_TRAINED_KEY_VALUE_EXTRACTION" {
        dataset_summary = "datasetSummary";
    }
}
