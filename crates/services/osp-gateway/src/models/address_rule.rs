// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An address rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressRule {
    /// The country code.
    pub country_code: String,
    /// The address.
    pub address: models::AddressTypeRule,
    /// The contact.
    pub contact: Option<models::ContactTypeRule>,
    /// The tax.
    pub tax: Option<models::TaxTypeRule>,
}

model! {
    AddressRule {
        country_code = "countryCode";
        address = "address";
        contact = "contact";
        tax = "tax";
    }
}
