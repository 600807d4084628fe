// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A sorting default.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SortingDefault {
    /// The field.
    pub field: Option<String>,
    /// The order.
    pub order: Option<models::SortingDefaultOrder>,
}

model! {
    SortingDefault {
        field = "field";
        order = "order";
    }
}
