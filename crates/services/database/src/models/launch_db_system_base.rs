// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A launch DB system base.
    ///
    /// The field `source` selects the variant.
    pub enum LaunchDbSystemBase by "source", sent {
        Database(models::LaunchDbSystemFromDatabaseDetails) = "DATABASE", as_database;
        Dataguard(models::LaunchStandbyDbSystemDetails) = "DATAGUARD", as_dataguard;
        DbBackup(models::LaunchDbSystemFromBackupDetails) = "DB_BACKUP", as_db_backup;
        DbSystem(models::LaunchDbSystemFromDbSystemDetails) = "DB_SYSTEM", as_db_system;
        None(models::LaunchDbSystemDetails) = "NONE", as_none;
    }
    shared {
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Database Dataguard DbBackup DbSystem None;
        /// The fault domains.
        fault_domains = "faultDomains", ref [String], in Database Dataguard DbBackup DbSystem None;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Database Dataguard DbBackup DbSystem None;
        /// The name of the availability domain.
        availability_domain = "availabilityDomain", str, in Database Dataguard DbBackup DbSystem
            None;
        /// The OCID of the subnet.
        subnet_id = "subnetId", str, in Database Dataguard DbBackup DbSystem None;
        /// The OCID of the backup network subnet.
        backup_subnet_id = "backupSubnetId", str, in Database Dataguard DbBackup DbSystem None;
        /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of
        /// them.
        nsg_ids = "nsgIds", ref [String], in Database Dataguard DbBackup DbSystem None;
        /// The OCIDs of the NSGs of the backup network. An empty list removes the resource from all
        /// of them.
        backup_network_nsg_ids = "backupNetworkNsgIds", ref [String], in Database Dataguard DbBackup
            DbSystem None;
        /// The shape.
        shape = "shape", str, in Database Dataguard DbBackup DbSystem None;
        /// The time zone.
        time_zone = "timeZone", str, in Database Dataguard DbBackup DbSystem None;
        /// The options of the DB system.
        db_system_options = "dbSystemOptions", ref models::DbSystemOptions, in Database Dataguard
            DbBackup DbSystem None;
        /// The performance level of the block volumes.
        storage_volume_performance_mode = "storageVolumePerformanceMode",
            copy models::LaunchDbSystemBaseStorageVolumePerformanceMode, in Database Dataguard
            DbBackup DbSystem None;
        /// Whether a sparse disk group is configured.
        sparse_diskgroup = "sparseDiskgroup", copy bool, in Database Dataguard DbBackup DbSystem
            None;
        /// The public keys for SSH access.
        ssh_public_keys = "sshPublicKeys", ref [String], in Database Dataguard DbBackup DbSystem
            None;
        /// The host name.
        hostname = "hostname", str, in Database Dataguard DbBackup DbSystem None;
        /// The domain.
        domain = "domain", str, in Database Dataguard DbBackup DbSystem None;
        /// The number of CPU cores.
        cpu_core_count = "cpuCoreCount", copy i64, in Database Dataguard DbBackup DbSystem None;
        /// The name of the cluster: letters, digits and hyphens, starting with a letter. At most 11
        /// characters; the case is ignored.
        cluster_name = "clusterName", str, in Database Dataguard DbBackup DbSystem None;
        /// The percentage of the storage that is assigned to DATA storage, 40 or 80; the remainder
        /// is RECO storage. Default: 80. Does not apply to virtual machine DB systems.
        data_storage_percentage = "dataStoragePercentage", copy i64, in Database Dataguard DbBackup
            DbSystem None;
        /// The initial data storage size, in gigabytes.
        initial_data_storage_size_in_gb = "initialDataStorageSizeInGB", copy i64, in Database
            Dataguard DbBackup DbSystem None;
        /// The OCID of the encryption key in the Vault service.
        kms_key_id = "kmsKeyId", str, in Database Dataguard DbBackup DbSystem None;
        /// The OCID of the version of the key. Default: the current version.
        kms_key_version_id = "kmsKeyVersionId", str, in Database Dataguard DbBackup DbSystem None;
        /// The number of nodes.
        node_count = "nodeCount", copy i64, in Database Dataguard DbBackup DbSystem None;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Database Dataguard DbBackup
            DbSystem None;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Database
            Dataguard DbBackup DbSystem None;
        /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
        /// namespace.
        security_attributes = "securityAttributes", ref BTreeMap<String, BTreeMap<String, Value>>,
            in Database Dataguard DbBackup DbSystem None;
        /// The private IP address.
        private_ip = "privateIp", str, in Database Dataguard DbBackup DbSystem None;
        /// The private IPv6 address of the VNIC.
        private_ip_v6 = "privateIpV6", str, in Database Dataguard DbBackup DbSystem None;
        /// The OCID of the cluster placement group.
        cluster_placement_group_id = "clusterPlacementGroupId", str, in Database Dataguard DbBackup
            DbSystem None;
        /// The OCID of the subscription that the resource is associated with.
        subscription_id = "subscriptionId", str, in Database Dataguard DbBackup DbSystem None;
        /// The options of the data collection.
        data_collection_options = "dataCollectionOptions", ref models::DataCollectionOptions, in
            Database Dataguard DbBackup DbSystem None;
        /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be
        /// combined with `cpuCoreCount`.
        compute_model = "computeModel", copy models::LaunchDbSystemBaseComputeModel, in Database
            Dataguard DbBackup DbSystem None;
        /// The compute count.
        compute_count = "computeCount", copy i64, in Database Dataguard DbBackup DbSystem None;
        /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older
        /// than the latest default ones.
        is_older_version_acknowledged = "isOlderVersionAcknowledged", copy bool, in Database
            Dataguard DbBackup DbSystem None;
    }
}
