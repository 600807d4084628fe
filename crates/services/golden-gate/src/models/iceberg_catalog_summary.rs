// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of an iceberg catalog.
    ///
    /// The field `catalogType` selects the variant.
    pub enum IcebergCatalogSummary by "catalogType" {
        Glue(models::GlueIcebergCatalogSummary) = "GLUE", as_glue;
        Hadoop(models::HadoopIcebergCatalogSummary) = "HADOOP", as_hadoop;
        Nessie(models::NessieIcebergCatalogSummary) = "NESSIE", as_nessie;
        Polaris(models::PolarisIcebergCatalogSummary) = "POLARIS", as_polaris;
        Rest(models::RestIcebergCatalogSummary) = "REST", as_rest;
    }
}
