// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of Mac orders.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MacOrderCollection {
    /// The items on this page.
    pub items: Vec<models::MacOrderSummary>,
}

model! {
    MacOrderCollection {
        items = "items";
    }
}
