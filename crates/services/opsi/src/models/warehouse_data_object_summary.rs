// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a warehouse data object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WarehouseDataObjectSummary {
    /// The type of the data object.
    pub data_object_type: models::WarehouseDataObjectDataObjectType,
    /// The name.
    pub name: Option<String>,
    /// The owner.
    pub owner: Option<String>,
    /// The details.
    pub details: Option<models::WarehouseDataObjectDetails>,
}

model! {
    WarehouseDataObjectSummary {
        data_object_type = "dataObjectType";
        name = "name";
        owner = "owner";
        details = "details";
    }
}
