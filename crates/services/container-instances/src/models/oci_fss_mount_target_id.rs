// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OCI FSS mount target ID.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciFssMountTargetId {
    /// The OCID of the resource.
    pub id: Option<String>,
}

model! {
    OciFssMountTargetId, "ociFssMountTargetType" = "OCID" {
        id = "id";
    }
}
