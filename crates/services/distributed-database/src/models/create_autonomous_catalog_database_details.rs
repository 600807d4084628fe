// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an autonomous catalog database to create.
    ///
    /// The field `source` selects the variant.
    pub enum CreateAutonomousCatalogDatabaseDetails by "source", sent {
        AdbdExistingCluster(models::CreateDistributedAutonomousDatabaseCatalogWithDedicatedInfraDetails)
            = "ADBD_EXISTING_CLUSTER", as_adbd_existing_cluster;
    }
}
