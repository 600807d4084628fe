// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a private offer account.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateOfferAccountDetails {
    /// The name of the meter.
    pub meter: Option<String>,
    /// The SKU.
    pub sku: Option<String>,
}

model! {
    PrivateOfferAccountDetails {
        meter = "meter";
        sku = "sku";
    }
}
