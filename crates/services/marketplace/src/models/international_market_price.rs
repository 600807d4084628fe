// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An international market price.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternationalMarketPrice {
    /// The currency code.
    pub currency_code: models::InternationalMarketPriceCurrencyCode,
    /// The symbol of the currency.
    pub currency_symbol: Option<String>,
    /// The rate.
    pub rate: f64,
}

model! {
    InternationalMarketPrice {
        currency_code = "currencyCode";
        currency_symbol = "currencySymbol";
        rate = "rate";
    }
}
