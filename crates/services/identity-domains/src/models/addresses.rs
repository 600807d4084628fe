// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Addresses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Addresses {
    /// The complete value, formatted for display.
    pub formatted: Option<String>,
    /// The street address.
    pub street_address: Option<String>,
    /// The city or locality.
    pub locality: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The type.
    pub type_: models::AddressesType,
    /// Whether this is the primary or preferred value. At most one value can be primary.
    pub primary: Option<bool>,
}

model! {
    Addresses {
        required {
            type_ = "type", with_type(models::AddressesType);
        }
        optional {
            formatted = "formatted", with_formatted(String);
            street_address = "streetAddress", with_street_address(String);
            locality = "locality", with_locality(String);
            region = "region", with_region(String);
            postal_code = "postalCode", with_postal_code(String);
            country = "country", with_country(String);
            primary = "primary", with_primary(bool);
        }
    }
}
