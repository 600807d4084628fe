// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A meter with SKU.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeterWithSKU {
    /// The name.
    pub name: Option<String>,
    /// The SKU b number.
    pub sku_b_number: Option<String>,
    /// The SKU description.
    pub sku_description: Option<String>,
}

model! {
    MeterWithSKU {
        name = "name";
        sku_b_number = "skuBNumber";
        sku_description = "skuDescription";
    }
}
