// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A customer selected bundle SKU.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerSelectedBundleSku {
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
    /// The minimum quantity of the primary SKU of the offer. For FLEX offers, it must equal
    /// `maxQuantity`, if that is set.
    pub min_quantity: i64,
    /// The maximum quantity of the primary SKU of the offer. For FLEX offers, it must equal
    /// `minQuantity`.
    pub max_quantity: Option<i64>,
}

model! {
    CustomerSelectedBundleSku, "quantityRule" = "CUSTOMER_SELECTED" {
        sku = "sku";
        sku_display_name = "skuDisplayName";
        sku_metric = "skuMetric";
        list_price = "listPrice";
        currency_code = "currencyCode";
        min_quantity = "minQuantity";
        max_quantity = "maxQuantity";
    }
}
