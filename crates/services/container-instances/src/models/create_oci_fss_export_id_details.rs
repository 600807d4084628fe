// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an OCI FSS export ID to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOciFssExportIdDetails {
    /// The OCID of the resource.
    pub id: String,
}

model! {
    CreateOciFssExportIdDetails, "ociFssExportType" = "OCID" {
        required {
            id = "id", with_id(String);
        }
    }
}
