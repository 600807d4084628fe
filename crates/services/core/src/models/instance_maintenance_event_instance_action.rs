// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the instance action of an instance maintenance event.
    pub enum InstanceMaintenanceEventInstanceAction {
        RebootMigration = "REBOOT_MIGRATION",
        Terminate = "TERMINATE",
        Stop = "STOP",
        None = "NONE",
    }
}
