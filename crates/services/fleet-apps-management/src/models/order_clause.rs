// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An order clause.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderClause {
    /// The field to sort by.
    pub sort_by: String,
    /// The sort order: ascending or descending.
    pub sort_order: Option<models::OrderClauseSortOrder>,
}

model! {
    OrderClause {
        required {
            sort_by = "sortBy", with_sort_by(String);
        }
        optional {
            sort_order = "sortOrder", with_sort_order(models::OrderClauseSortOrder);
        }
    }
}
