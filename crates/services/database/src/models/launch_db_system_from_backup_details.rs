// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a DB system to launch from a backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchDbSystemFromBackupDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The fault domains.
    pub fault_domains: Option<Vec<String>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCID of the backup network subnet.
    pub backup_subnet_id: Option<String>,
    /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCIDs of the NSGs of the backup network. An empty list removes the resource from all of
    /// them.
    pub backup_network_nsg_ids: Option<Vec<String>>,
    /// The shape.
    pub shape: String,
    /// The time zone.
    pub time_zone: Option<String>,
    /// The options of the DB system.
    pub db_system_options: Option<models::DbSystemOptions>,
    /// The performance level of the block volumes.
    pub storage_volume_performance_mode:
        Option<models::LaunchDbSystemBaseStorageVolumePerformanceMode>,
    /// Whether a sparse disk group is configured.
    pub sparse_diskgroup: Option<bool>,
    /// The public keys for SSH access.
    pub ssh_public_keys: Option<Vec<String>>,
    /// The host name.
    pub hostname: String,
    /// The domain.
    pub domain: Option<String>,
    /// The number of CPU cores.
    pub cpu_core_count: Option<i64>,
    /// The name of the cluster: letters, digits and hyphens, starting with a letter. At most 11
    /// characters; the case is ignored.
    pub cluster_name: Option<String>,
    /// The percentage of the storage that is assigned to DATA storage, 40 or 80; the remainder is
    /// RECO storage. Default: 80. Does not apply to virtual machine DB systems.
    pub data_storage_percentage: Option<i64>,
    /// The initial data storage size, in gigabytes.
    pub initial_data_storage_size_in_gb: Option<i64>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The OCID of the version of the key. Default: the current version.
    pub kms_key_version_id: Option<String>,
    /// The number of nodes.
    pub node_count: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The private IP address.
    pub private_ip: Option<String>,
    /// The private IPv6 address of the VNIC.
    pub private_ip_v6: Option<String>,
    /// The OCID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
    /// The options of the data collection.
    pub data_collection_options: Option<models::DataCollectionOptions>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<models::LaunchDbSystemBaseComputeModel>,
    /// The compute count.
    pub compute_count: Option<i64>,
    /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older than
    /// the latest default ones.
    pub is_older_version_acknowledged: Option<bool>,
    /// The Database Home.
    pub db_home: models::CreateDbHomeFromBackupDetails,
    /// The Oracle Database edition.
    pub database_edition: models::LaunchDbSystemFromBackupDatabaseEdition,
    /// The disk redundancy: two-way (`NORMAL`) or three-way (`HIGH`).
    pub disk_redundancy: Option<models::LaunchDbSystemFromBackupDiskRedundancy>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license. Default: `LICENSE_INCLUDED`.
    pub license_model: Option<models::LaunchDbSystemFromBackupLicenseModel>,
}

model! {
    LaunchDbSystemFromBackupDetails, "source" = "DB_BACKUP" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            subnet_id = "subnetId", with_subnet_id(String);
            shape = "shape", with_shape(String);
            hostname = "hostname", with_hostname(String);
            db_home = "dbHome", with_db_home(models::CreateDbHomeFromBackupDetails);
            database_edition = "databaseEdition",
                with_database_edition(models::LaunchDbSystemFromBackupDatabaseEdition);
        }
        optional {
            fault_domains = "faultDomains", with_fault_domains([String]);
            display_name = "displayName", with_display_name(String);
            backup_subnet_id = "backupSubnetId", with_backup_subnet_id(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            backup_network_nsg_ids = "backupNetworkNsgIds", with_backup_network_nsg_ids([String]);
            time_zone = "timeZone", with_time_zone(String);
            db_system_options = "dbSystemOptions", with_db_system_options(models::DbSystemOptions);
            storage_volume_performance_mode = "storageVolumePerformanceMode",
                with_storage_volume_performance_mode(models::LaunchDbSystemBaseStorageVolumePerformanceMode);
            sparse_diskgroup = "sparseDiskgroup", with_sparse_diskgroup(bool);
            ssh_public_keys = "sshPublicKeys", with_ssh_public_keys([String]);
            domain = "domain", with_domain(String);
            cpu_core_count = "cpuCoreCount", with_cpu_core_count(i64);
            cluster_name = "clusterName", with_cluster_name(String);
            data_storage_percentage = "dataStoragePercentage", with_data_storage_percentage(i64);
            initial_data_storage_size_in_gb = "initialDataStorageSizeInGB",
                with_initial_data_storage_size_in_gb(i64);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            kms_key_version_id = "kmsKeyVersionId", with_kms_key_version_id(String);
            node_count = "nodeCount", with_node_count(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            private_ip = "privateIp", with_private_ip(String);
            private_ip_v6 = "privateIpV6", with_private_ip_v6(String);
            cluster_placement_group_id = "clusterPlacementGroupId",
                with_cluster_placement_group_id(String);
            subscription_id = "subscriptionId", with_subscription_id(String);
            data_collection_options = "dataCollectionOptions",
                with_data_collection_options(models::DataCollectionOptions);
            compute_model = "computeModel",
                with_compute_model(models::LaunchDbSystemBaseComputeModel);
            compute_count = "computeCount", with_compute_count(i64);
            is_older_version_acknowledged = "isOlderVersionAcknowledged",
                with_is_older_version_acknowledged(bool);
            disk_redundancy = "diskRedundancy",
                with_disk_redundancy(models::LaunchDbSystemFromBackupDiskRedundancy);
            license_model = "licenseModel",
                with_license_model(models::LaunchDbSystemFromBackupLicenseModel);
        }
    }
}
