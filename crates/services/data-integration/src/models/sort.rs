// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A sort.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sort {
    /// The sort clauses.
    pub sort_clauses: Option<Vec<models::SortClause>>,
}

model! {
    Sort, "modelType" = "SORT" {
        optional {
            sort_clauses = "sortClauses", with_sort_clauses([models::SortClause]);
        }
    }
}
