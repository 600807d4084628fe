// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An auto failover configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoFailoverConfiguration {
    /// The state of managed automatic failover.
    pub managed_auto_failover: Option<models::AutoFailoverConfigurationManagedAutoFailover>,
    /// The failover targets.
    pub failover_targets: Option<Vec<String>>,
}

model! {
    AutoFailoverConfiguration {
        optional {
            managed_auto_failover = "managedAutoFailover",
                with_managed_auto_failover(models::AutoFailoverConfigurationManagedAutoFailover);
            failover_targets = "failoverTargets", with_failover_targets([String]);
        }
    }
}
