// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

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
        amount = "amount";
        currency_code = "currencyCode";
    }
}
