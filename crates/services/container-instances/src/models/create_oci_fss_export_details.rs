// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an OCI FSS export to create.
    ///
    /// The field `ociFssExportType` selects the variant.
    pub enum CreateOciFssExportDetails by "ociFssExportType", sent {
        Ocid(models::CreateOciFssExportIdDetails) = "OCID", as_ocid;
    }
}
