// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A Linux container instance security context.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinuxContainerInstanceSecurityContext {
    /// The supplemental group ID of all containers.
    pub fs_group: Option<i64>,
    /// The condition under which ownership and permissions of the volume are changed before
    /// containers use it.
    pub fs_group_change_policy:
        Option<models::LinuxContainerInstanceSecurityContextFsGroupChangePolicy>,
}

model! {
    LinuxContainerInstanceSecurityContext, "securityContextType" = "LINUX" {
        fs_group = "fsGroup";
        fs_group_change_policy = "fsGroupChangePolicy";
    }
}
