// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an ExaDB VM cluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExadbVmClusterDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCID of the backup network subnet.
    pub backup_subnet_id: String,
    /// The name of the cluster: letters, digits and hyphens, starting with a letter. At most 11
    /// characters; the case is ignored.
    pub cluster_name: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The host name: letters, digits and hyphens, starting with a letter.
    pub hostname: String,
    /// The domain. With the internet and VCN resolver of the VCN, the domain of the subnet applies.
    pub domain: Option<String>,
    /// The public keys for SSH access.
    pub ssh_public_keys: Vec<String>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license. Default: `BRING_YOUR_OWN_LICENSE`.
    pub license_model: Option<models::ExadbVmClusterLicenseModel>,
    /// The time zone.
    pub time_zone: Option<String>,
    /// The TCP port of the single client access name (SCAN) listener. Default: 1521.
    pub scan_listener_port_tcp: Option<i64>,
    /// The TCPS port of the single client access name (SCAN) listener. Default: 2484.
    pub scan_listener_port_tcp_ssl: Option<i64>,
    /// The ID of the private zone for the DNS records.
    pub private_zone_id: Option<String>,
    /// The shape.
    pub shape: String,
    /// The number of nodes.
    pub node_count: i64,
    /// The total number of ECPUs.
    pub total_e_cpu_count: i64,
    /// The number of enabled ECPUs.
    pub enabled_e_cpu_count: i64,
    /// The storage for the file systems of the VMs.
    pub vm_file_system_storage: models::ExadbVmClusterStorageDetails,
    /// The OCID of the Exascale database storage vault.
    pub exascale_db_storage_vault_id: String,
    /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCIDs of the NSGs of the backup network. An empty list removes the resource from all of
    /// them.
    pub backup_network_nsg_ids: Option<Vec<String>>,
    /// The ID of the Grid Infrastructure image.
    pub grid_image_id: String,
    /// The operating system version of the Exadata image.
    pub system_version: Option<String>,
    /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older than
    /// the latest default ones.
    pub is_older_version_acknowledged: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The options of the data collection.
    pub data_collection_options: Option<models::DataCollectionOptions>,
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
    /// The attribute of the shape, which is the type of the Exascale storage. Default:
    /// `SMART_STORAGE`.
    pub shape_attribute: Option<models::ExadbVmClusterShapeAttribute>,
}

model! {
    CreateExadbVmClusterDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            subnet_id = "subnetId", with_subnet_id(String);
            backup_subnet_id = "backupSubnetId", with_backup_subnet_id(String);
            display_name = "displayName", with_display_name(String);
            hostname = "hostname", with_hostname(String);
            ssh_public_keys = "sshPublicKeys", with_ssh_public_keys([String]);
            shape = "shape", with_shape(String);
            node_count = "nodeCount", with_node_count(i64);
            total_e_cpu_count = "totalECpuCount", with_total_e_cpu_count(i64);
            enabled_e_cpu_count = "enabledECpuCount", with_enabled_e_cpu_count(i64);
            vm_file_system_storage = "vmFileSystemStorage",
                with_vm_file_system_storage(models::ExadbVmClusterStorageDetails);
            exascale_db_storage_vault_id = "exascaleDbStorageVaultId",
                with_exascale_db_storage_vault_id(String);
            grid_image_id = "gridImageId", with_grid_image_id(String);
        }
        optional {
            cluster_name = "clusterName", with_cluster_name(String);
            domain = "domain", with_domain(String);
            license_model = "licenseModel", with_license_model(models::ExadbVmClusterLicenseModel);
            time_zone = "timeZone", with_time_zone(String);
            scan_listener_port_tcp = "scanListenerPortTcp", with_scan_listener_port_tcp(i64);
            scan_listener_port_tcp_ssl = "scanListenerPortTcpSsl",
                with_scan_listener_port_tcp_ssl(i64);
            private_zone_id = "privateZoneId", with_private_zone_id(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            backup_network_nsg_ids = "backupNetworkNsgIds", with_backup_network_nsg_ids([String]);
            system_version = "systemVersion", with_system_version(String);
            is_older_version_acknowledged = "isOlderVersionAcknowledged",
                with_is_older_version_acknowledged(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            data_collection_options = "dataCollectionOptions",
                with_data_collection_options(models::DataCollectionOptions);
            subscription_id = "subscriptionId", with_subscription_id(String);
            shape_attribute = "shapeAttribute",
                with_shape_attribute(models::ExadbVmClusterShapeAttribute);
        }
    }
}
