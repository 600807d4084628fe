// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the managed auto failover of a Data Guard group member.
    pub enum DataGuardGroupMemberManagedAutoFailover {
        Enable = "ENABLE",
        Disable = "DISABLE",
    }
}
