// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a table statistic.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TableStatisticSummary {
    /// The type.
    pub type_: models::TableStatisticType,
    /// The count.
    pub count: i64,
    /// The percentage.
    pub percentage: f64,
}

model! {
    TableStatisticSummary {
        type_ = "type";
        count = "count";
        percentage = "percentage";
    }
}
