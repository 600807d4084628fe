// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a glue iceberg catalog.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGlueIcebergCatalogDetails {
    /// The ID of the AWS Glue catalog that the Iceberg tables are registered in.
    pub glue_id: Option<String>,
}

model! {
    UpdateGlueIcebergCatalogDetails, "catalogType" = "GLUE" {
        optional {
            glue_id = "glueId", with_glue_id(String);
        }
    }
}
