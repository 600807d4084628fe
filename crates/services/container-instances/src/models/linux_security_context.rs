// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A Linux security context.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinuxSecurityContext {
    /// The user to run as.
    pub run_as_user: Option<i64>,
    /// The group ID (GID) that processes of the container run with.
    pub run_as_group: Option<i64>,
    /// Whether the container must run as a user other than root.
    pub is_non_root_user_check_enabled: Option<bool>,
    /// Whether the root file system of the container is read-only. Default: `false`.
    pub is_root_file_system_readonly: Option<bool>,
    /// The capabilities.
    pub capabilities: Option<models::ContainerCapabilities>,
}

model! {
    LinuxSecurityContext, "securityContextType" = "LINUX" {
        run_as_user = "runAsUser";
        run_as_group = "runAsGroup";
        is_non_root_user_check_enabled = "isNonRootUserCheckEnabled";
        is_root_file_system_readonly = "isRootFileSystemReadonly";
        capabilities = "capabilities";
    }
}
