// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An invoicing location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoicingLocation {
    /// The first line of the address.
    pub address1: Option<String>,
    /// The second line of the address.
    pub address2: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// The location ID in the Trading Community Architecture (TCA).
    pub tca_location_id: Option<i64>,
}

model! {
    InvoicingLocation {
        address1 = "address1";
        address2 = "address2";
        postal_code = "postalCode";
        city = "city";
        country = "country";
        region = "region";
        tca_location_id = "tcaLocationId";
    }
}
