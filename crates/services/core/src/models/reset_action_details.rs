// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an action to reset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResetActionDetails {
    /// Whether instances with a DenseIO shape are migrated by a reboot. Default: `false`.
    pub allow_dense_reboot_migration: Option<bool>,
}

model! {
    ResetActionDetails, "actionType" = "reset" {
        optional {
            allow_dense_reboot_migration = "allowDenseRebootMigration",
                with_allow_dense_reboot_migration(bool);
        }
    }
}
