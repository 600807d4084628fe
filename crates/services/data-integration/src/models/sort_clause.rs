// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A sort clause.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SortClause {
    /// The field.
    pub field: Option<models::ShapeField>,
    /// The order.
    pub order: Option<models::SortClauseOrder>,
}

model! {
    SortClause {
        optional {
            field = "field", with_field(models::ShapeField);
            order = "order", with_order(models::SortClauseOrder);
        }
    }
}
