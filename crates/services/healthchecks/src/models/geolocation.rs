// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A geolocation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Geolocation {
    /// The geo key.
    pub geo_key: Option<String>,
    /// The ISO 3166-2 code of the state or province. Present only for the US and Canada.
    pub admin_div_code: Option<String>,
    /// The name of the city in English.
    pub city_name: Option<String>,
    /// The country code.
    pub country_code: Option<String>,
    /// The name of the country.
    pub country_name: Option<String>,
    /// The latitude.
    pub latitude: Option<f64>,
    /// The longitude.
    pub longitude: Option<f64>,
}

model! {
    Geolocation {
        geo_key = "geoKey";
        admin_div_code = "adminDivCode";
        city_name = "cityName";
        country_code = "countryCode";
        country_name = "countryName";
        latitude = "latitude";
        longitude = "longitude";
    }
}
