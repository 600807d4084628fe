// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a hadoop iceberg catalog.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HadoopIcebergCatalogSummary {}

model! {
    HadoopIcebergCatalogSummary, "catalogType" = "HADOOP" {}
}
