// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A cost to migrate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CostToMigrate {
    /// The source data transfer costs.
    pub source_data_transfer_costs: Option<f64>,
    /// The OCI data transfer costs.
    pub oci_data_transfer_costs: Option<f64>,
    /// The currency code.
    pub currency_code: Option<String>,
    /// The number of assets in the calculation.
    pub asset_count: Option<i64>,
}

model! {
    CostToMigrate {
        source_data_transfer_costs = "sourceDataTransferCosts";
        oci_data_transfer_costs = "ociDataTransferCosts";
        currency_code = "currencyCode";
        asset_count = "assetCount";
    }
}
