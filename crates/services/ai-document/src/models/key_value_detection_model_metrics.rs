// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Key value detection model metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyValueDetectionModelMetrics {
    /// The dataset summary.
    pub dataset_summary: Option<models::DatasetSummary>,
    /// The metrics of each label.
    pub label_metrics_report: Vec<models::KeyValueDetectionLabelMetricsReport>,
    /// The overall metrics.
    pub overall_metrics_report: models::KeyValueDetectionOverallMetricsReport,
}

model! {
    KeyValueDetectionModelMetrics, "modelType" = "KEY_VALUE_EXTRACTION" {
        dataset_summary = "datasetSummary";
        label_metrics_report = "labelMetricsReport";
        overall_metrics_report = "overallMetricsReport";
    }
}
