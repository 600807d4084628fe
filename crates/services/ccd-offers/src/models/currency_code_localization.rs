// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A currency code localization.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrencyCodeLocalization {
    /// The currency code.
    pub currency_code: Option<String>,
    /// The prices.
    pub prices: Option<Vec<models::Prices>>,
}

model! {
    CurrencyCodeLocalization {
        currency_code = "currencyCode";
        prices = "prices";
    }
}
