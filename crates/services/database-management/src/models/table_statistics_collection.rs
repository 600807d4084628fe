// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of table statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TableStatisticsCollection {
    /// The items on this page.
    pub items: Vec<models::TableStatisticSummary>,
}

model! {
    TableStatisticsCollection {
        items = "items";
    }
}
