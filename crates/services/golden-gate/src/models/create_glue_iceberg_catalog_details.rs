// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a glue iceberg catalog to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGlueIcebergCatalogDetails {
    /// The ID of the AWS Glue catalog that the Iceberg tables are registered in.
    pub glue_id: String,
}

model! {
    CreateGlueIcebergCatalogDetails, "catalogType" = "GLUE" {
        required {
            glue_id = "glueId", with_glue_id(String);
        }
    }
}
