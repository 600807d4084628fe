// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the alternative resolution action of an instance maintenance event.
    pub enum InstanceMaintenanceEventAlternativeResolutionAction {
        RebootMigration = "REBOOT_MIGRATION",
        Terminate = "TERMINATE",
    }
}
