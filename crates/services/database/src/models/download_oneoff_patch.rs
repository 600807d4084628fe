// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Secret, Utc, model};

/// A download oneoff patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadOneoffPatch {
    /// The URI for downloading the one-off patch.
    pub access_uri: Secret,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The expiration time.
    pub time_expires: DateTime<Utc>,
}

model! {
    DownloadOneoffPatch {
        access_uri = "accessUri";
        time_created = "timeCreated";
        time_expires = "timeExpires";
    }
}
