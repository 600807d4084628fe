// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a distributed autonomous database shard database to create.
    ///
    /// The field `source` selects the variant.
    pub enum CreateDistributedAutonomousDatabaseShardDatabaseDetails by "source", sent {
        AdbdExistingCluster(models::CreateDistributedAutonomousDatabaseShardWithDedicatedInfraDetails)
            = "ADBD_EXISTING_CLUSTER", as_adbd_existing_cluster;
    }
}
