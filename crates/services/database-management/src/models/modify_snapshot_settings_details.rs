// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of snapshot settings to modify.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySnapshotSettingsDetails {
    /// The retention. In minutes.
    pub retention: Option<i64>,
    /// The interval. In minutes.
    pub interval: Option<i64>,
}

model! {
    ModifySnapshotSettingsDetails {
        optional {
            retention = "retention", with_retention(i64);
            interval = "interval", with_interval(i64);
        }
    }
}
