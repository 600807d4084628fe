// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An SQL statistics time series aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlStatisticsTimeSeriesAggregation {
    /// The details of the database.
    pub database_details: models::DatabaseDetails,
    /// The statistics.
    pub statistics: Vec<models::SqlStatisticsTimeSeries>,
}

model! {
    SqlStatisticsTimeSeriesAggregation {
        database_details = "databaseDetails";
        statistics = "statistics";
    }
}
