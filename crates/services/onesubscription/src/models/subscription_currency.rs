// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A subscription currency.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionCurrency {
    /// The name.
    pub name: Option<String>,
    /// The ISO code of the currency.
    pub iso_code: String,
    /// The standard precision of the currency.
    pub std_precision: Option<i64>,
}

model! {
    SubscriptionCurrency {
        name = "name";
        iso_code = "isoCode";
        std_precision = "stdPrecision";
    }
}
