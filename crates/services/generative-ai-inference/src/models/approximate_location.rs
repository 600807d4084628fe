// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The approximate location of the user, for more relevant search results.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApproximateLocation {
    /// The city as free text, such as `Minneapolis`.
    pub city: Option<String>,
    /// The region or state as free text, such as `Minnesota`.
    pub region: Option<String>,
    /// The two-letter ISO country code, such as `US`.
    pub country: Option<String>,
    /// The IANA time zone, such as `America/Chicago`.
    pub timezone: Option<String>,
}

model! {
    ApproximateLocation {
        optional {
            city = "city", with_city(String);
            region = "region", with_region(String);
            country = "country", with_country(String);
            timezone = "timezone", with_timezone(String);
        }
    }
}
