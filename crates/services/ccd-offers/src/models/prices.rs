// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Prices.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Prices {
    /// The model.
    pub model: Option<models::PricesModel>,
    /// The value.
    pub value: Option<String>,
    /// The range min.
    pub range_min: Option<String>,
    /// The range maximum.
    pub range_max: Option<String>,
    /// The range unit.
    pub range_unit: Option<String>,
}

model! {
    Prices {
        model = "model";
        value = "value";
        range_min = "rangeMin";
        range_max = "rangeMax";
        range_unit = "rangeUnit";
    }
}
