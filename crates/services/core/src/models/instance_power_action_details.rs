// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an instance power action.
    ///
    /// The field `actionType` selects the variant.
    pub enum InstancePowerActionDetails by "actionType", sent {
        RebootMigrate(models::RebootMigrateActionDetails) = "rebootMigrate", as_reboot_migrate;
        Reset(models::ResetActionDetails) = "reset", as_reset;
        Softreset(models::SoftResetActionDetails) = "softreset", as_softreset;
    }
}
