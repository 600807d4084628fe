// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A geo location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeoLocation {
    /// The geographic region.
    pub geographic_region: models::GeoLocationGeographicRegion,
    /// The details.
    pub details: String,
}

model! {
    GeoLocation {
        required {
            geographic_region = "geographicRegion",
                with_geographic_region(models::GeoLocationGeographicRegion);
            details = "details", with_details(String);
        }
    }
}
