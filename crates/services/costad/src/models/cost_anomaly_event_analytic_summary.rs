// @generated from spec/costad.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a cost anomaly event analytic.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CostAnomalyEventAnalyticSummary {
    /// The count.
    pub count: i64,
    /// The average cost impact of all anomaly events in the period.
    pub average_cost_impact: f64,
    /// The average cost variance of all anomaly events in the period.
    pub average_cost_variance: f64,
}

model! {
    CostAnomalyEventAnalyticSummary {
        count = "count";
        average_cost_impact = "averageCostImpact";
        average_cost_variance = "averageCostVariance";
    }
}
