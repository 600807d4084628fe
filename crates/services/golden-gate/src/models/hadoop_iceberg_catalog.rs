// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A hadoop iceberg catalog.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HadoopIcebergCatalog {}

model! {
    HadoopIcebergCatalog, "catalogType" = "HADOOP" {}
}
