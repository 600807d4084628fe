// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A key value detection overall metrics report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyValueDetectionOverallMetricsReport {
    /// The number of test documents with the label.
    pub document_count: Option<i64>,
    /// The mean average precision under different thresholds.
    pub mean_average_precision: f64,
    /// The entries of the confidence report.
    pub confidence_entries: Vec<models::KeyValueDetectionConfidenceEntry>,
}

model! {
    KeyValueDetectionOverallMetricsReport {
        document_count = "documentCount";
        mean_average_precision = "meanAveragePrecision";
        confidence_entries = "confidenceEntries";
    }
}
