// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a DB system compute performance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemComputePerformanceSummary {
    /// The shape.
    pub shape: String,
    /// The compute performance list.
    pub compute_performance_list: Vec<models::ComputePerformanceSummary>,
}

model! {
    DbSystemComputePerformanceSummary {
        shape = "shape";
        compute_performance_list = "computePerformanceList";
    }
}
