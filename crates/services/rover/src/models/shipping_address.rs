// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A shipping address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingAddress {
    /// The addressee.
    pub addressee: String,
    /// The value of `careOf`.
    pub care_of: Option<String>,
    /// The first line of the address.
    pub address1: String,
    /// The second line of the address.
    pub address2: Option<String>,
    /// The address3.
    pub address3: Option<String>,
    /// The address4.
    pub address4: Option<String>,
    /// The city or locality.
    pub city_or_locality: String,
    /// The state or region.
    pub state_or_region: String,
    /// The zipcode.
    pub zipcode: String,
    /// The country.
    pub country: String,
    /// The phone number.
    pub phone_number: String,
    /// The email address.
    pub email: Option<String>,
}

model! {
    ShippingAddress {
        required {
            addressee = "addressee", with_addressee(String);
            address1 = "address1", with_address1(String);
            city_or_locality = "cityOrLocality", with_city_or_locality(String);
            state_or_region = "stateOrRegion", with_state_or_region(String);
            zipcode = "zipcode", with_zipcode(String);
            country = "country", with_country(String);
            phone_number = "phoneNumber", with_phone_number(String);
        }
        optional {
            care_of = "careOf", with_care_of(String);
            address2 = "address2", with_address2(String);
            address3 = "address3", with_address3(String);
            address4 = "address4", with_address4(String);
            email = "email", with_email(String);
        }
    }
}
