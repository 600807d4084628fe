// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An invoicing organization.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoicingOrganization {
    /// The name.
    pub name: String,
    /// The number.
    pub number: f64,
}

model! {
    InvoicingOrganization {
        name = "name";
        number = "number";
    }
}
