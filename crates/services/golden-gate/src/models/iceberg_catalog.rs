// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An iceberg catalog.
    ///
    /// The field `catalogType` selects the variant.
    pub enum IcebergCatalog by "catalogType" {
        Glue(models::GlueIcebergCatalog) = "GLUE", as_glue;
        Hadoop(models::HadoopIcebergCatalog) = "HADOOP", as_hadoop;
        Nessie(models::NessieIcebergCatalog) = "NESSIE", as_nessie;
        Polaris(models::PolarisIcebergCatalog) = "POLARIS", as_polaris;
        Rest(models::RestIcebergCatalog) = "REST", as_rest;
    }
}
