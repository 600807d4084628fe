// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a redeemable user to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRedeemableUserDetails {
    /// The items on this page.
    pub items: Option<Vec<models::RedeemableUser>>,
}

model! {
    CreateRedeemableUserDetails {
        optional {
            items = "items", with_items([models::RedeemableUser]);
        }
    }
}
