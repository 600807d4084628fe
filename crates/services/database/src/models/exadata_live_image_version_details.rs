// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of an Exadata live image version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataLiveImageVersionDetails {
    /// The update mode.
    pub update_mode: Option<models::ExadataLiveImageVersionUpdateMode>,
    /// The version.
    pub version: Option<String>,
    /// Whether it has pending updates.
    pub has_pending_updates: Option<bool>,
    /// The release time.
    pub time_released: Option<DateTime<Utc>>,
}

model! {
    ExadataLiveImageVersionDetails {
        update_mode = "updateMode";
        version = "version";
        has_pending_updates = "hasPendingUpdates";
        time_released = "timeReleased";
    }
}
