// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An OCI FSS mount target.
    ///
    /// The field `ociFssMountTargetType` selects the variant.
    pub enum OciFssMountTarget by "ociFssMountTargetType" {
        Ocid(models::OciFssMountTargetId) = "OCID", as_ocid;
    }
}
