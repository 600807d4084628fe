// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A political location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PoliticalLocation {
    /// The city.
    pub city: String,
    /// The state.
    pub state: String,
    /// The country.
    pub country: String,
}

model! {
    PoliticalLocation {
        city = "city";
        state = "state";
        country = "country";
    }
}
