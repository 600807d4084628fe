// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of notifications.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationCollection {
    /// The items on this page.
    pub items: Vec<models::NotificationSummary>,
}

model! {
    NotificationCollection {
        items = "items";
    }
}
