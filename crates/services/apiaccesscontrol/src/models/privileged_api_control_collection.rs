// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of privileged API controls.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivilegedApiControlCollection {
    /// The items on this page.
    pub items: Vec<models::PrivilegedApiControlSummary>,
}

model! {
    PrivilegedApiControlCollection {
        items = "items";
    }
}
