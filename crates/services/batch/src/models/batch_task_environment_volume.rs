// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A batch task environment volume.
    ///
    /// The field `type` selects the variant.
    pub enum BatchTaskEnvironmentVolume by "type" {
        Nfs(models::NfsVolume) = "NFS", as_nfs;
    }
}
