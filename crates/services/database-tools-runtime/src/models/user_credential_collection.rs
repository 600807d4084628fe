// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of user credentials.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserCredentialCollection {
    /// The items on this page.
    pub items: Vec<models::UserCredentialSummary>,
}

model! {
    UserCredentialCollection {
        items = "items";
    }
}
