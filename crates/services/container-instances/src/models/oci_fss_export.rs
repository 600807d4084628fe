// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An OCI FSS export.
    ///
    /// The field `ociFssExportType` selects the variant.
    pub enum OciFssExport by "ociFssExportType" {
        Ocid(models::OciFssExportId) = "OCID", as_ocid;
    }
}
