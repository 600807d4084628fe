// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in an iceberg catalog.
    ///
    /// The field `catalogType` selects the variant.
    pub enum UpdateIcebergCatalogDetails by "catalogType", sent {
        Glue(models::UpdateGlueIcebergCatalogDetails) = "GLUE", as_glue;
        Hadoop(models::UpdateHadoopIcebergCatalogDetails) = "HADOOP", as_hadoop;
        Nessie(models::UpdateNessieIcebergCatalogDetails) = "NESSIE", as_nessie;
        Polaris(models::UpdatePolarisIcebergCatalogDetails) = "POLARIS", as_polaris;
        Rest(models::UpdateRestIcebergCatalogDetails) = "REST", as_rest;
    }
}
