// @generated from spec/em-warehouse.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of EM warehouses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmWarehouseCollection {
    /// The items on this page.
    pub items: Vec<models::EmWarehouseSummary>,
}

model! {
    EmWarehouseCollection {
        items = "items";
    }
}
