// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a Data Guard association with new DB system to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataGuardAssociationWithNewDbSystemDetails {
    /// The OCID of the database software image.
    pub database_software_image_id: Option<String>,
    /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older than
    /// the latest default ones.
    pub is_older_version_acknowledged: Option<bool>,
    /// The administrator password of the database.
    pub database_admin_password: Secret,
    /// The location of the encryption key of the source.
    pub source_encryption_key_location_details: Option<models::EncryptionKeyLocationDetails>,
    /// The protection mode.
    pub protection_mode: models::DataGuardAssociationProtectionMode,
    /// The redo transport type of the Data Guard association. The valid types depend on the
    /// protection mode.
    pub transport_type: models::DataGuardAssociationTransportType,
    /// Whether Active Data Guard is enabled.
    pub is_active_data_guard_enabled: Option<bool>,
    /// The unique name (`DB_UNIQUE_NAME`) of the peer database.
    pub peer_db_unique_name: Option<String>,
    /// The peer SID prefix.
    pub peer_sid_prefix: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The shape.
    pub shape: Option<String>,
    /// The number of CPU cores.
    pub cpu_core_count: Option<i64>,
    /// The performance level of the block volumes.
    pub storage_volume_performance_mode:
        Option<models::DataGuardAssociationWithNewDbSystemStorageVolumePerformanceMode>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<models::DataGuardAssociationWithNewDbSystemComputeModel>,
    /// The compute count.
    pub compute_count: Option<i64>,
    /// The number of nodes.
    pub node_count: Option<i64>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCIDs of the NSGs of the backup network. An empty list removes the resource from all of
    /// them.
    pub backup_network_nsg_ids: Option<Vec<String>>,
    /// The host name.
    pub hostname: Option<String>,
    /// The domain. With the internet and VCN resolver of the VCN, the domain of the subnet applies.
    pub domain: Option<String>,
    /// The time zone.
    pub time_zone: Option<String>,
    /// The fault domains.
    pub fault_domains: Option<Vec<String>>,
    /// The private IP address.
    pub private_ip: Option<String>,
    /// The private IPv6 address of the VNIC.
    pub private_ip_v6: Option<String>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license. Default: `LICENSE_INCLUDED`.
    pub license_model: Option<models::DataGuardAssociationWithNewDbSystemLicenseModel>,
    /// The DB system freeform tags.
    pub db_system_freeform_tags: Option<BTreeMap<String, String>>,
    /// The DB system defined tags.
    pub db_system_defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The DB system security attributes, as key-value pairs.
    pub db_system_security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The free-form tags of the database.
    pub database_freeform_tags: Option<BTreeMap<String, String>>,
    /// The defined tags of the database.
    pub database_defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The options of the data collection.
    pub data_collection_options: Option<models::DataCollectionOptions>,
    /// The OCID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
}

model! {
    CreateDataGuardAssociationWithNewDbSystemDetails, "creationType" = "NewDbSystem" {
        required {
            database_admin_password = "databaseAdminPassword", with_database_admin_password(Secret);
            protection_mode = "protectionMode",
                with_protection_mode(models::DataGuardAssociationProtectionMode);
            transport_type = "transportType",
                with_transport_type(models::DataGuardAssociationTransportType);
        }
        optional {
            database_software_image_id = "databaseSoftwareImageId",
                with_database_software_image_id(String);
            is_older_version_acknowledged = "isOlderVersionAcknowledged",
                with_is_older_version_acknowledged(bool);
            source_encryption_key_location_details = "sourceEncryptionKeyLocationDetails",
                with_source_encryption_key_location_details(models::EncryptionKeyLocationDetails);
            is_active_data_guard_enabled = "isActiveDataGuardEnabled",
                with_is_active_data_guard_enabled(bool);
            peer_db_unique_name = "peerDbUniqueName", with_peer_db_unique_name(String);
            peer_sid_prefix = "peerSidPrefix", with_peer_sid_prefix(String);
            display_name = "displayName", with_display_name(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            shape = "shape", with_shape(String);
            cpu_core_count = "cpuCoreCount", with_cpu_core_count(i64);
            storage_volume_performance_mode = "storageVolumePerformanceMode",
                with_storage_volume_performance_mode(models::DataGuardAssociationWithNewDbSystemStorageVolumePerformanceMode);
            compute_model = "computeModel",
                with_compute_model(models::DataGuardAssociationWithNewDbSystemComputeModel);
            compute_count = "computeCount", with_compute_count(i64);
            node_count = "nodeCount", with_node_count(i64);
            subnet_id = "subnetId", with_subnet_id(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            backup_network_nsg_ids = "backupNetworkNsgIds", with_backup_network_nsg_ids([String]);
            hostname = "hostname", with_hostname(String);
            domain = "domain", with_domain(String);
            time_zone = "timeZone", with_time_zone(String);
            fault_domains = "faultDomains", with_fault_domains([String]);
            private_ip = "privateIp", with_private_ip(String);
            private_ip_v6 = "privateIpV6", with_private_ip_v6(String);
            license_model = "licenseModel",
                with_license_model(models::DataGuardAssociationWithNewDbSystemLicenseModel);
            db_system_freeform_tags = "dbSystemFreeformTags",
                with_db_system_freeform_tags({String});
            db_system_defined_tags = "dbSystemDefinedTags", with_db_system_defined_tags({{Value}});
            db_system_security_attributes = "dbSystemSecurityAttributes",
                with_db_system_security_attributes({{Value}});
            database_freeform_tags = "databaseFreeformTags", with_database_freeform_tags({String});
            database_defined_tags = "databaseDefinedTags", with_database_defined_tags({{Value}});
            data_collection_options = "dataCollectionOptions",
                with_data_collection_options(models::DataCollectionOptions);
            cluster_placement_group_id = "clusterPlacementGroupId",
                with_cluster_placement_group_id(String);
            subscription_id = "subscriptionId", with_subscription_id(String);
        }
    }
}
