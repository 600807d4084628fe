// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a hadoop iceberg catalog to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateHadoopIcebergCatalogDetails {}

model! {
    CreateHadoopIcebergCatalogDetails, "catalogType" = "HADOOP" {
        optional {}
    }
}
