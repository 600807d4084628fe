// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An SQL statistic aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlStatisticAggregation {
    /// The unique identifier of the SQL statement (`SQL_ID`).
    pub sql_identifier: String,
    /// The details of the database.
    pub database_details: models::DatabaseDetails,
    /// The category.
    pub category: Vec<String>,
    /// The statistics.
    pub statistics: Option<models::SqlStatistics>,
}

model! {
    SqlStatisticAggregation {
        sql_identifier = "sqlIdentifier";
        database_details = "databaseDetails";
        category = "category";
        statistics = "statistics";
    }
}
