// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a DB system upgrade.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemUpgradeSummary {
    /// The component.
    pub component: models::DbSystemUpgradeComponent,
    /// The version of the operating system.
    pub os_version: Option<String>,
    /// The version of the Oracle Grid Infrastructure (GI) software.
    pub gi_version: Option<String>,
    /// Whether the use of this software version requires an acknowledgment because it is older.
    pub is_older_version_acknowledgment_required: Option<bool>,
}

model! {
    DbSystemUpgradeSummary {
        component = "component";
        os_version = "osVersion";
        gi_version = "giVersion";
        is_older_version_acknowledgment_required = "isOlderVersionAcknowledgmentRequired";
    }
}
