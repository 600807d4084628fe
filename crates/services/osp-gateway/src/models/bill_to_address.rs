// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A bill to address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillToAddress {
    /// The name of the contact person.
    pub contact_name: Option<String>,
    /// The name of the company.
    pub company_name: Option<String>,
    /// The address line1.
    pub address_line1: Option<String>,
    /// The address line2.
    pub address_line2: Option<String>,
    /// The address line3.
    pub address_line3: Option<String>,
    /// The address line4.
    pub address_line4: Option<String>,
    /// The street name of the address.
    pub street_name: Option<String>,
    /// The street number of the address.
    pub street_number: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The country.
    pub country: Option<models::Country>,
    /// The county of the address.
    pub county: Option<String>,
    /// The state.
    pub state: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
    /// The province of the address.
    pub province: Option<String>,
}

model! {
    BillToAddress {
        contact_name = "contactName";
        company_name = "companyName";
        address_line1 = "addressLine1";
        address_line2 = "addressLine2";
        address_line3 = "addressLine3";
        address_line4 = "addressLine4";
        street_name = "streetName";
        street_number = "streetNumber";
        city = "city";
        country = "country";
        county = "county";
        state = "state";
        postal_code = "postalCode";
        province = "province";
    }
}
