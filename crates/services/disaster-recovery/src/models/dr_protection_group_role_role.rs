// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the role of a DR protection group role.
    pub enum DrProtectionGroupRoleRole {
        Primary = "PRIMARY",
        Standby = "STANDBY",
        Unconfigured = "UNCONFIGURED",
    }
}
