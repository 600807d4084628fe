// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of report metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportMetadataSummary {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The default order clauses.
    pub default_order_clause: Option<Vec<models::OrderClause>>,
    /// The column metadata.
    pub column_metadata: Option<Vec<models::ColumnMetadata>>,
    /// The metric.
    pub metric: Option<String>,
    /// The filters.
    pub filters: Option<Vec<models::ReportFilter>>,
}

model! {
    ReportMetadataSummary {
        name = "name";
        description = "description";
        default_order_clause = "defaultOrderClause";
        column_metadata = "columnMetadata";
        metric = "metric";
        filters = "filters";
    }
}
