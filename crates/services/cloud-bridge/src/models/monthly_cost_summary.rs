// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a monthly cost.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonthlyCostSummary {
    /// The amount.
    pub amount: f64,
    /// The currency code.
    pub currency_code: String,
}

model! {
    MonthlyCostSummary {
        required {
            amount = "amount", with_amount(f64);
            currency_code = "currencyCode", with_currency_code(String);
        }
    }
}
