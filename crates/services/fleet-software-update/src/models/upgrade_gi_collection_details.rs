// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a GI collection to upgrade.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpgradeGiCollectionDetails {
    /// Whether to ignore prerequisites.
    pub is_ignore_prerequisites: Option<bool>,
    /// Whether to ignore post upgrade errors.
    pub is_ignore_post_upgrade_errors: Option<bool>,
}

model! {
    UpgradeGiCollectionDetails, "collectionType" = "GI" {
        optional {
            is_ignore_prerequisites = "isIgnorePrerequisites", with_is_ignore_prerequisites(bool);
            is_ignore_post_upgrade_errors = "isIgnorePostUpgradeErrors",
                with_is_ignore_post_upgrade_errors(bool);
        }
    }
}
