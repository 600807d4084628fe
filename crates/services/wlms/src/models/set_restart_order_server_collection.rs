// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of set restart order servers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetRestartOrderServerCollection {
    /// The items on this page.
    pub items: Vec<models::SetRestartOrderServerSummary>,
}

model! {
    SetRestartOrderServerCollection {
        required {
            items = "items", with_items([models::SetRestartOrderServerSummary]);
        }
    }
}
