// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A distributed autonomous database catalog database.
    ///
    /// The field `source` selects the variant.
    pub enum DistributedAutonomousDatabaseCatalogDatabase by "source" {
        AdbdExistingCluster(models::DistributedAutonomousDatabaseCatalogWithDedicatedInfra)
            = "ADBD_EXISTING_CLUSTER", as_adbd_existing_cluster;
    }
    shared {
        /// The name.
        name = "name", str, in AdbdExistingCluster;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in AdbdExistingCluster;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in AdbdExistingCluster;
        /// The metadata.
        metadata = "metadata", ref models::DistributedAutonomousDbMetadata, in AdbdExistingCluster;
    }
}
