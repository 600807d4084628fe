// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an OCI FSS mount target to create.
    ///
    /// The field `ociFssMountTargetType` selects the variant.
    pub enum CreateOciFssMountTargetDetails by "ociFssMountTargetType", sent {
        Ocid(models::CreateOciFssMountTargetIdDetails) = "OCID", as_ocid;
    }
}
