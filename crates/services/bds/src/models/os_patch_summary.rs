// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an OS patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OsPatchSummary {
    /// The version of the operating system patch.
    pub os_patch_version: String,
    /// The release date.
    pub release_date: DateTime<Utc>,
}

model! {
    OsPatchSummary {
        os_patch_version = "osPatchVersion";
        release_date = "releaseDate";
    }
}
