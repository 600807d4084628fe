// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An SQL statistics time series by plan aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlStatisticsTimeSeriesByPlanAggregation {
    /// The hash value of the SQL execution plan.
    pub plan_hash: i64,
    /// The statistics.
    pub statistics: Vec<models::SqlStatisticsTimeSeries>,
}

model! {
    SqlStatisticsTimeSeriesByPlanAggregation {
        plan_hash = "planHash";
        statistics = "statistics";
    }
}
