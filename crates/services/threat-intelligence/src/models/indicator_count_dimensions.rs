// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Indicator count dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndicatorCountDimensions {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The type.
    pub type_: Option<models::IndicatorCountDimensionsType>,
}

model! {
    IndicatorCountDimensions {
        compartment_id = "compartmentId";
        type_ = "type";
    }
}
