// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Secondary SKUs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecondarySkus {
    /// The SKU.
    pub sku: String,
    /// The display name of the SKU.
    pub sku_display_name: String,
    /// The billing metric of the SKU.
    pub sku_metric: Option<String>,
    /// The quantity.
    pub quantity: Option<i64>,
}

model! {
    SecondarySkus {
        required {
            sku = "sku", with_sku(String);
            sku_display_name = "skuDisplayName", with_sku_display_name(String);
        }
        optional {
            sku_metric = "skuMetric", with_sku_metric(String);
            quantity = "quantity", with_quantity(i64);
        }
    }
}
