// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An entity reference.
    ///
    /// The field `type` selects the variant.
    pub enum EntityReference by "type" {
        Indicator(models::IndicatorReference) = "INDICATOR", as_indicator;
    }
}
