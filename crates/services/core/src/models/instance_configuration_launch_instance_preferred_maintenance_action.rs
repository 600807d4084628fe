// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the preferred maintenance action of an instance configuration launch
    /// instance.
    pub enum InstanceConfigurationLaunchInstancePreferredMaintenanceAction {
        LiveMigrate = "LIVE_MIGRATE",
        Reboot = "REBOOT",
    }
}
