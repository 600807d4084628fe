// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an appliance image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplianceImageSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The name of the file.
    pub file_name: String,
    /// The display name.
    pub display_name: String,
    /// The version.
    pub version: String,
    /// The size in MB.
    pub size_in_mbs: String,
    /// The checksum.
    pub checksum: String,
    /// The platform.
    pub platform: String,
    /// The format.
    pub format: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ApplianceImageLifecycleState>,
    /// The URL for the download.
    pub download_url: String,
}

model! {
    ApplianceImageSummary {
        id = "id";
        file_name = "fileName";
        display_name = "displayName";
        version = "version";
        size_in_mbs = "sizeInMBs";
        checksum = "checksum";
        platform = "platform";
        format = "format";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        download_url = "downloadUrl";
    }
}
