// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An average carbon emission.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AverageCarbonEmission {
    /// The part number of the SKU.
    pub sku_part_number: String,
    /// The average carbon emission.
    pub average_carbon_emission: f64,
}

model! {
    AverageCarbonEmission {
        sku_part_number = "skuPartNumber";
        average_carbon_emission = "averageCarbonEmission";
    }
}
