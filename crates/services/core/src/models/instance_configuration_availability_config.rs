// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An instance configuration availability configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfigurationAvailabilityConfig {
    /// Whether the VM is preferably live-migrated to a healthy host during infrastructure
    /// maintenance. If null, Oracle chooses the best option.
    pub is_live_migration_preferred: Option<bool>,
    /// The lifecycle state of the instance after its recovery from infrastructure maintenance.
    pub recovery_action: Option<models::InstanceConfigurationAvailabilityConfigRecoveryAction>,
}

model! {
    InstanceConfigurationAvailabilityConfig {
        optional {
            is_live_migration_preferred = "isLiveMigrationPreferred",
                with_is_live_migration_preferred(bool);
            recovery_action = "recoveryAction",
                with_recovery_action(models::InstanceConfigurationAvailabilityConfigRecoveryAction);
        }
    }
}
