// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a pretrained document classification model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PretrainedDocumentClassificationModelDetails {
    /// The dataset summary.
    pub dataset_summary: Option<models::DatasetSummary>,
}

model! {
    PretrainedDocumentClassificationModelDetails, "modelType" = "PRE_TRAINED_DOCUMENT_CLASSIFICATION" {
        dataset_summary = "datasetSummary";
    }
}
