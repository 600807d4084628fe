// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A security context.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityContext {
    /// The user to run as.
    pub run_as_user: Option<i64>,
    /// The group ID (GID) that processes of the container run with.
    pub run_as_group: Option<i64>,
    /// The supplemental group ID of all containers.
    pub fs_group: Option<i64>,
}

model! {
    SecurityContext {
        optional {
            run_as_user = "runAsUser", with_run_as_user(i64);
            run_as_group = "runAsGroup", with_run_as_group(i64);
            fs_group = "fsGroup", with_fs_group(i64);
        }
    }
}
