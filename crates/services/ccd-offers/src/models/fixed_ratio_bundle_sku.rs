// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A fixed ratio bundle SKU.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FixedRatioBundleSku {
    /// The SKU.
    pub sku: String,
    /// The display name of the SKU.
    pub sku_display_name: Option<String>,
    /// The billing metric of the SKU.
    pub sku_metric: Option<String>,
    /// The list price of the SKU.
    pub list_price: Option<String>,
    /// The currency code.
    pub currency_code: Option<String>,
    /// The ratio.
    pub ratio: String,
}

model! {
    FixedRatioBundleSku, "quantityRule" = "FIXED_RATIO" {
        sku = "sku";
        sku_display_name = "skuDisplayName";
        sku_metric = "skuMetric";
        list_price = "listPrice";
        currency_code = "currencyCode";
        ratio = "ratio";
    }
}
