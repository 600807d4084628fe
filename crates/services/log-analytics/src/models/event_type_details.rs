// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an event type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventTypeDetails {
    /// The items on this page.
    pub items: Option<Vec<models::EventType>>,
}

model! {
    EventTypeDetails {
        optional {
            items = "items", with_items([models::EventType]);
        }
    }
}
