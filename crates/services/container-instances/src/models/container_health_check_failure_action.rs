// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the failure action of a container health check.
    pub enum ContainerHealthCheckFailureAction {
        Kill = "KILL",
        None = "NONE",
    }
}
