// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of listeners.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListenerCollection {
    /// The items on this page.
    pub items: Option<Vec<models::ListenerSummary>>,
}

model! {
    ListenerCollection {
        items = "items";
    }
}
