// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A distributed database catalog database with ExaDB xs new cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedDatabaseCatalogDatabaseWithExadbXsNewCluster {
    /// The name.
    pub name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The metadata.
    pub metadata: Option<models::DistributedDbMetadata>,
    /// The OCID of the Database Home.
    pub db_home_id: Option<String>,
    /// The OCID of the vault. Required for customer-managed keys, together with `kmsKeyId`.
    pub vault_id: Option<String>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The OCID of the key version for transparent data encryption (TDE). A key can have several
    /// versions.
    pub kms_key_version_id: Option<String>,
    /// The status.
    pub status: models::DistributedDatabaseCatalogDatabaseWithExadbXsNewClusterStatus,
    /// The ID of the underlying resource.
    pub supporting_resource_id: Option<String>,
    /// The ID of the container database.
    pub container_database_id: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The OCID of the Exascale database storage vault.
    pub exascale_db_storage_vault_id: String,
    /// The details of the VM cluster.
    pub vm_cluster_details: Option<models::DistributedDbVmCluster>,
    /// The protection mode of Data Guard.
    pub protection_mode:
        Option<models::DistributedDatabaseCatalogDatabaseWithExadbXsNewClusterProtectionMode>,
    /// The redo transport type of Data Guard.
    pub transport_type:
        Option<models::DistributedDatabaseCatalogDatabaseWithExadbXsNewClusterTransportType>,
}

model! {
    DistributedDatabaseCatalogDatabaseWithExadbXsNewCluster, "source" = "XS_NEW_CLUSTER" {
        name = "name";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        metadata = "metadata";
        db_home_id = "dbHomeId";
        vault_id = "vaultId";
        kms_key_id = "kmsKeyId";
        kms_key_version_id = "kmsKeyVersionId";
        status = "status";
        supporting_resource_id = "supportingResourceId";
        container_database_id = "containerDatabaseId";
        availability_domain = "availabilityDomain";
        exascale_db_storage_vault_id = "exascaleDbStorageVaultId";
        vm_cluster_details = "vmClusterDetails";
        protection_mode = "protectionMode";
        transport_type = "transportType";
    }
}
