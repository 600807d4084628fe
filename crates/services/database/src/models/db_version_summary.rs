// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a DB version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbVersionSummary {
    /// The version.
    pub version: String,
    /// Whether it is latest for major version.
    pub is_latest_for_major_version: Option<bool>,
    /// Whether it supports PDB.
    pub supports_pdb: Option<bool>,
    /// Whether the use of this software version requires an acknowledgment because it is older.
    pub is_older_version_acknowledgment_required: Option<bool>,
    /// Whether it is a preview DB version.
    pub is_preview_db_version: Option<bool>,
    /// Whether upgrades are supported.
    pub is_upgrade_supported: Option<bool>,
}

model! {
    DbVersionSummary {
        version = "version";
        is_latest_for_major_version = "isLatestForMajorVersion";
        supports_pdb = "supportsPdb";
        is_older_version_acknowledgment_required = "isOlderVersionAcknowledgmentRequired";
        is_preview_db_version = "isPreviewDbVersion";
        is_upgrade_supported = "isUpgradeSupported";
    }
}
