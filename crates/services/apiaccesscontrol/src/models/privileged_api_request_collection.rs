// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of privileged API requests.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivilegedApiRequestCollection {
    /// The items on this page.
    pub items: Vec<models::PrivilegedApiRequestSummary>,
}

model! {
    PrivilegedApiRequestCollection {
        items = "items";
    }
}
