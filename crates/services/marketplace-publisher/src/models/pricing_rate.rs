// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A pricing rate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PricingRate {
    /// The billing currency.
    pub billing_currency: String,
    /// The rate.
    pub rate: f64,
}

model! {
    PricingRate {
        required {
            billing_currency = "billingCurrency", with_billing_currency(String);
            rate = "rate", with_rate(f64);
        }
    }
}
