// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of vanity domains.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VanityDomainCollection {
    /// The items on this page.
    pub items: Vec<models::VanityDomainSummary>,
}

model! {
    VanityDomainCollection {
        items = "items";
    }
}
