// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A pricing rate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PricingRate {
    /// The currency.
    pub currency: String,
    /// The rate.
    pub rate: f64,
}

model! {
    PricingRate {
        required {
            currency = "currency", with_currency(String);
            rate = "rate", with_rate(f64);
        }
    }
}
