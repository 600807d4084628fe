// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A SKU external price model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkuExternalPriceModel {
    /// The SKU.
    pub sku: Option<String>,
    /// The pricing by currency code.
    pub currency_code_localization: Option<Vec<models::CurrencyCodeLocalization>>,
}

model! {
    SkuExternalPriceModel {
        sku = "sku";
        currency_code_localization = "currencyCodeLocalization";
    }
}
