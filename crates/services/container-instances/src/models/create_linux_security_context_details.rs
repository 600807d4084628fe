// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a Linux security context to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLinuxSecurityContextDetails {
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
    CreateLinuxSecurityContextDetails, "securityContextType" = "LINUX" {
        optional {
            run_as_user = "runAsUser", with_run_as_user(i64);
            run_as_group = "runAsGroup", with_run_as_group(i64);
            is_non_root_user_check_enabled = "isNonRootUserCheckEnabled",
                with_is_non_root_user_check_enabled(bool);
            is_root_file_system_readonly = "isRootFileSystemReadonly",
                with_is_root_file_system_readonly(bool);
            capabilities = "capabilities", with_capabilities(models::ContainerCapabilities);
        }
    }
}
