// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A country.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Country {
    /// The country ID.
    pub country_id: Option<f64>,
    /// The country code.
    pub country_code: Option<String>,
    /// The name of the country.
    pub country_name: Option<String>,
    /// The language ID.
    pub language_id: Option<f64>,
    /// The ascii3 country code.
    pub ascii3_country_code: Option<String>,
}

model! {
    Country {
        country_id = "countryId";
        country_code = "countryCode";
        country_name = "countryName";
        language_id = "languageId";
        ascii3_country_code = "ascii3CountryCode";
    }
}
