// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of announcements.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnnouncementsCollection {
    /// The items on this page.
    pub items: Option<Vec<models::AnnouncementSummary>>,
    /// The user statuses.
    pub user_statuses: Option<Vec<models::AnnouncementUserStatusDetails>>,
}

model! {
    AnnouncementsCollection {
        items = "items";
        user_statuses = "userStatuses";
    }
}
