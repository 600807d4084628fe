// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A resource statistics aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceStatisticsAggregation {
    /// The details of the database.
    pub database_details: Option<models::DatabaseDetails>,
    /// The current statistics.
    pub current_statistics: Option<models::ResourceStatistics>,
}

model! {
    ResourceStatisticsAggregation {
        database_details = "databaseDetails";
        current_statistics = "currentStatistics";
    }
}
