// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A distributed database catalog database.
    ///
    /// The field `source` selects the variant.
    pub enum DistributedDatabaseCatalogDatabase by "source" {
        ExistingDbHome(models::DistributedDatabaseCatalogDatabaseWithDbHome) = "EXISTING_DB_HOME",
            as_existing_db_home;
        XdExistingCluster(models::DistributedDatabaseCatalogDatabaseWithExadbXd)
            = "XD_EXISTING_CLUSTER", as_xd_existing_cluster;
        XsExistingCluster(models::DistributedDatabaseCatalogDatabaseWithExadbXs)
            = "XS_EXISTING_CLUSTER", as_xs_existing_cluster;
        XsNewCluster(models::DistributedDatabaseCatalogDatabaseWithExadbXsNewCluster)
            = "XS_NEW_CLUSTER", as_xs_new_cluster;
        XsNewVaultAndCluster(models::DistributedDatabaseCatalogDatabaseWithExadbXsNewVaultAndCluster)
            = "XS_NEW_VAULT_AND_CLUSTER", as_xs_new_vault_and_cluster;
    }
    shared {
        /// The name.
        name = "name", str, in ExistingDbHome XdExistingCluster XsExistingCluster XsNewCluster
            XsNewVaultAndCluster;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in ExistingDbHome XdExistingCluster
            XsExistingCluster XsNewCluster XsNewVaultAndCluster;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in ExistingDbHome XdExistingCluster
            XsExistingCluster XsNewCluster XsNewVaultAndCluster;
        /// The metadata.
        metadata = "metadata", ref models::DistributedDbMetadata, in ExistingDbHome
            XdExistingCluster XsExistingCluster XsNewCluster XsNewVaultAndCluster;
    }
}
