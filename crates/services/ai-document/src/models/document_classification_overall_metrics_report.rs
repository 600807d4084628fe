// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A document classification overall metrics report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentClassificationOverallMetricsReport {
    /// The mean average precision under different thresholds.
    pub mean_average_precision: f64,
    /// The entries of the confidence report.
    pub confidence_entries: Vec<models::DocumentClassificationConfidenceEntry>,
}

model! {
    DocumentClassificationOverallMetricsReport {
        mean_average_precision = "meanAveragePrecision";
        confidence_entries = "confidenceEntries";
    }
}
