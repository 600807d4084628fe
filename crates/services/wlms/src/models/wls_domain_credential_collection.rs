// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of WLS domain credentials.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WlsDomainCredentialCollection {
    /// The items on this page.
    pub items: Vec<models::WlsDomainCredentialSummary>,
}

model! {
    WlsDomainCredentialCollection {
        items = "items";
    }
}
