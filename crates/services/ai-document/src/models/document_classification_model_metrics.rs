// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Document classification model metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentClassificationModelMetrics {
    /// The dataset summary.
    pub dataset_summary: Option<models::DatasetSummary>,
    /// The metrics of each label.
    pub label_metrics_report: Vec<models::DocumentClassificationLabelMetricsReport>,
    /// The overall metrics.
    pub overall_metrics_report: models::DocumentClassificationOverallMetricsReport,
}

model! {
    DocumentClassificationModelMetrics, "modelType" = "DOCUMENT_CLASSIFICATION" {
        dataset_summary = "datasetSummary";
        label_metrics_report = "labelMetricsReport";
        overall_metrics_report = "overallMetricsReport";
    }
}
