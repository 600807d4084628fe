// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the log operation of an SQL endpoint.
    pub enum SqlEndpointLogOperation {
        Enable = "ENABLE",
        Disable = "DISABLE",
        Delete = "DELETE",
    }
}
