// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the restart type of a restart DB instance in DB system.
    pub enum RestartDbInstanceInDbSystemRestartType {
        Normal = "NORMAL",
        NodeReboot = "NODE_REBOOT",
    }
}
