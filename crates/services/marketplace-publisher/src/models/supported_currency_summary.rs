// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a supported currency.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportedCurrencySummary {
    /// The currency code.
    pub currency_code: String,
    /// The exchange rate.
    pub exchange_rate: f64,
    /// The lifecycle state.
    pub lifecycle_state: models::SupportedCurrencyLifecycleState,
}

model! {
    SupportedCurrencySummary {
        currency_code = "currencyCode";
        exchange_rate = "exchangeRate";
        lifecycle_state = "lifecycleState";
    }
}
