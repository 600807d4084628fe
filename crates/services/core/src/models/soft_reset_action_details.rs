// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a soft reset action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoftResetActionDetails {
    /// Whether instances with a DenseIO shape are migrated by a reboot. Default: `false`.
    pub allow_dense_reboot_migration: Option<bool>,
}

model! {
    SoftResetActionDetails, "actionType" = "softreset" {
        optional {
            allow_dense_reboot_migration = "allowDenseRebootMigration",
                with_allow_dense_reboot_migration(bool);
        }
    }
}
