// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A select.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Select {
    /// Whether it is distinct.
    pub is_distinct: Option<bool>,
    /// The select columns.
    pub select_columns: Option<Vec<models::ShapeField>>,
}

model! {
    Select, "modelType" = "SELECT" {
        optional {
            is_distinct = "isDistinct", with_is_distinct(bool);
            select_columns = "selectColumns", with_select_columns([models::ShapeField]);
        }
    }
}
