// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of announcement subscriptions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnnouncementSubscriptionCollection {
    /// The items on this page.
    pub items: Vec<models::AnnouncementSubscriptionSummary>,
}

model! {
    AnnouncementSubscriptionCollection {
        items = "items";
    }
}
