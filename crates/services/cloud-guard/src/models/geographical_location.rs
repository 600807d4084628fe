// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A geographical location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeographicalLocation {
    /// The latitude.
    pub latitude: f64,
    /// The longitude.
    pub longitude: f64,
}

model! {
    GeographicalLocation {
        latitude = "latitude";
        longitude = "longitude";
    }
}
