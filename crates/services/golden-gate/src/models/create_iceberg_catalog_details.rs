// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an iceberg catalog to create.
    ///
    /// The field `catalogType` selects the variant.
    pub enum CreateIcebergCatalogDetails by "catalogType", sent {
        Glue(models::CreateGlueIcebergCatalogDetails) = "GLUE", as_glue;
        Hadoop(models::CreateHadoopIcebergCatalogDetails) = "HADOOP", as_hadoop;
        Nessie(models::CreateNessieIcebergCatalogDetails) = "NESSIE", as_nessie;
        Polaris(models::CreatePolarisIcebergCatalogDetails) = "POLARIS", as_polaris;
        Rest(models::CreateRestIcebergCatalogDetails) = "REST", as_rest;
    }
}
