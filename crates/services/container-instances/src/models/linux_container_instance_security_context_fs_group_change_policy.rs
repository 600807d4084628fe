// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the fs group change policy of a Linux container instance security
    /// context.
    pub enum LinuxContainerInstanceSecurityContextFsGroupChangePolicy {
        Always = "ALWAYS",
        OnRootMismatch = "ON_ROOT_MISMATCH",
    }
}
