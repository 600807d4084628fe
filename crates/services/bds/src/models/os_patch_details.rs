// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// The details of an OS patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OsPatchDetails {
    /// The version of the operating system patch.
    pub os_patch_version: String,
    /// The min BDS version.
    pub min_bds_version: String,
    /// The min compatible ODH version map.
    pub min_compatible_odh_version_map: BTreeMap<String, String>,
    /// The target packages.
    pub target_packages: Vec<models::OsPatchPackageSummary>,
    /// The release date.
    pub release_date: DateTime<Utc>,
    /// The type of the patch.
    pub patch_type: models::OsPatchPatchType,
}

model! {
    OsPatchDetails {
        os_patch_version = "osPatchVersion";
        min_bds_version = "minBdsVersion";
        min_compatible_odh_version_map = "minCompatibleOdhVersionMap";
        target_packages = "targetPackages";
        release_date = "releaseDate";
        patch_type = "patchType";
    }
}
