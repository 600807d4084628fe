// @generated from spec/opa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the metering type of an OPA instance.
    pub enum OpaInstanceMeteringType {
        ExecutionPack = "EXECUTION_PACK",
        Users = "USERS",
        Employee = "EMPLOYEE",
        NamedUser = "NAMED_USER",
    }
}
