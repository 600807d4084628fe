// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a pre trained document elements extraction model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreTrainedDocumentElementsExtractionModelDetails {
    /// The dataset summary.
    pub dataset_summary: Option<models::DatasetSummary>,
}

model! {
    PreTrainedDocumentElementsExtractionModelDetails, "modelType" = "PRE_TRAINED_DOCUMENT_ELEMENTS_EXTRACTION" {
        dataset_summary = "datasetSummary";
    }
}
