// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An attached OCI cache user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachedOciCacheUser {
    /// The OCID of the OCI Cache user.
    pub oci_cache_user_id: String,
}

model! {
    AttachedOciCacheUser {
        oci_cache_user_id = "ociCacheUserId";
    }
}
