// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a Linux container instance security context to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLinuxContainerInstanceSecurityContextDetails {
    /// The supplemental group ID of all containers.
    pub fs_group: Option<i64>,
    /// The condition under which ownership and permissions of the volume are changed before
    /// containers use it.
    pub fs_group_change_policy:
        Option<models::LinuxContainerInstanceSecurityContextFsGroupChangePolicy>,
}

model! {
    CreateLinuxContainerInstanceSecurityContextDetails, "securityContextType" = "LINUX" {
        optional {
            fs_group = "fsGroup", with_fs_group(i64);
            fs_group_change_policy = "fsGroupChangePolicy",
                with_fs_group_change_policy(models::LinuxContainerInstanceSecurityContextFsGroupChangePolicy);
        }
    }
}
