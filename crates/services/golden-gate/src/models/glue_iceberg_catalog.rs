// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A glue iceberg catalog.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlueIcebergCatalog {
    /// The ID of the AWS Glue catalog that the Iceberg tables are registered in.
    pub glue_id: String,
}

model! {
    GlueIcebergCatalog, "catalogType" = "GLUE" {
        glue_id = "glueId";
    }
}
