// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the maintenance category of an instance maintenance event.
    pub enum InstanceMaintenanceEventMaintenanceCategory {
        Emergency = "EMERGENCY",
        Mandatory = "MANDATORY",
        Flexible = "FLEXIBLE",
        Optional = "OPTIONAL",
        Notification = "NOTIFICATION",
    }
}
