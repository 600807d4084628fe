// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of credentials.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialCollection {
    /// The items on this page.
    pub items: Vec<models::CredentialSummary>,
}

model! {
    CredentialCollection {
        items = "items";
    }
}
