// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An instance maintenance reboot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceMaintenanceReboot {
    /// The time of the maintenance reboot due maximum.
    pub time_maintenance_reboot_due_max: DateTime<Utc>,
}

model! {
    InstanceMaintenanceReboot {
        time_maintenance_reboot_due_max = "timeMaintenanceRebootDueMax";
    }
}
