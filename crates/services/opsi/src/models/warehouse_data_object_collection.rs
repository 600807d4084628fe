// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of warehouse data objects.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WarehouseDataObjectCollection {
    /// The items on this page.
    pub items: Vec<models::WarehouseDataObjectSummary>,
}

model! {
    WarehouseDataObjectCollection {
        items = "items";
    }
}
