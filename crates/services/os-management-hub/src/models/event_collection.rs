// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of events.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventCollection {
    /// The items on this page.
    pub items: Vec<models::EventSummary>,
}

model! {
    EventCollection {
        items = "items";
    }
}
