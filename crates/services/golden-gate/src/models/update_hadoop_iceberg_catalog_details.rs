// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a hadoop iceberg catalog.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateHadoopIcebergCatalogDetails {}

model! {
    UpdateHadoopIcebergCatalogDetails, "catalogType" = "HADOOP" {
        optional {}
    }
}
