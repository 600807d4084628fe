// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of OCI cache users to attach.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachOciCacheUsersDetails {
    /// The OCIDs of the OCI Cache users.
    pub oci_cache_users: Vec<String>,
}

model! {
    AttachOciCacheUsersDetails {
        required {
            oci_cache_users = "ociCacheUsers", with_oci_cache_users([String]);
        }
    }
}
