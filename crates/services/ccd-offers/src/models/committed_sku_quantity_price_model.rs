// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A committed SKU quantity price model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommittedSkuQuantityPriceModel {
    /// The SKU.
    pub sku: Option<String>,
    /// The display name of the SKU.
    pub sku_display_name: Option<String>,
    /// The billing metric of the SKU.
    pub sku_metric: Option<String>,
    /// Whether it is main SKU.
    pub is_main_sku: Option<bool>,
    /// The quantity.
    pub quantity: Option<i64>,
    /// The pricing by currency code.
    pub currency_code_localization: Option<Vec<models::CurrencyCodeLocalization>>,
}

model! {
    CommittedSkuQuantityPriceModel {
        sku = "sku";
        sku_display_name = "skuDisplayName";
        sku_metric = "skuMetric";
        is_main_sku = "isMainSku";
        quantity = "quantity";
        currency_code_localization = "currencyCodeLocalization";
    }
}
