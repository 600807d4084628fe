// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the assume role status of a service role.
    pub enum ServiceRoleAssumeRoleStatus {
        Connected = "CONNECTED",
        Disconnected = "DISCONNECTED",
        PartiallyConnected = "PARTIALLY_CONNECTED",
        UnknownValue = "UNKNOWN",
    }
}
