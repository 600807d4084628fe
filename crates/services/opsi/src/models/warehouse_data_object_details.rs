// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a warehouse data object.
    ///
    /// The field `dataObjectType` selects the variant.
    pub enum WarehouseDataObjectDetails by "dataObjectType" {
        Table(models::WarehouseTableDataObjectDetails) = "TABLE", as_table;
        View(models::WarehouseViewDataObjectDetails) = "VIEW", as_view;
    }
}
