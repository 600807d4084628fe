// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of ccd offers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CcdOfferCollection {
    /// The items on this page.
    pub items: Vec<models::CcdOfferSummary>,
}

model! {
    CcdOfferCollection {
        items = "items";
    }
}
