// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a geodata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeodataDetails {
    /// The routed prefix.
    pub routed_prefix: Option<String>,
    /// The origin.
    pub origin: String,
    /// The ID of the geo.
    pub geo_id: Option<String>,
    /// The country code.
    pub country_code: String,
    /// The admin div.
    pub admin_div: String,
    /// The city.
    pub city: String,
    /// The latitude.
    pub latitude: String,
    /// The longitude.
    pub longitude: String,
    /// The label.
    pub label: String,
}

model! {
    GeodataDetails {
        routed_prefix = "routedPrefix";
        origin = "origin";
        geo_id = "geoId";
        country_code = "countryCode";
        admin_div = "adminDiv";
        city = "city";
        latitude = "latitude";
        longitude = "longitude";
        label = "label";
    }
}
