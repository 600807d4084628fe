// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of performance tuning analyses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PerformanceTuningAnalysisCollection {
    /// The items on this page.
    pub items: Vec<models::PerformanceTuningAnalysisSummary>,
}

model! {
    PerformanceTuningAnalysisCollection {
        items = "items";
    }
}
