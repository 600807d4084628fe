// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A current monthly cost.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrentMonthlyCost {
    /// The compute amount.
    pub compute_amount: f64,
    /// The storage amount.
    pub storage_amount: Option<f64>,
    /// The currency code.
    pub currency_code: String,
    /// The number of assets in the calculation.
    pub asset_count: Option<i64>,
}

model! {
    CurrentMonthlyCost {
        compute_amount = "computeAmount";
        storage_amount = "storageAmount";
        currency_code = "currencyCode";
        asset_count = "assetCount";
    }
}
