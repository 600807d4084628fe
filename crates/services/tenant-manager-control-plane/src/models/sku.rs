// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A SKU.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sku {
    /// The number.
    pub number: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The quantity.
    pub quantity: Option<i64>,
}

model! {
    Sku {
        number = "number";
        name = "name";
        quantity = "quantity";
    }
}
