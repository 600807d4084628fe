// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of redeemable users.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedeemableUserCollection {
    /// The items on this page.
    pub items: Vec<models::RedeemableUserSummary>,
}

model! {
    RedeemableUserCollection {
        items = "items";
    }
}
