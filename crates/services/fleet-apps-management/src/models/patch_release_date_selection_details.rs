// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a release date selection to patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchReleaseDateSelectionDetails {
    /// The days since release.
    pub days_since_release: i64,
}

model! {
    PatchReleaseDateSelectionDetails, "selectionType" = "PATCH_RELEASE_DATE" {
        required {
            days_since_release = "daysSinceRelease", with_days_since_release(i64);
        }
    }
}
