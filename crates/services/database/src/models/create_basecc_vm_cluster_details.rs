// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a Base Database on Cloud@Customer VM cluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBaseccVmClusterDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The Oracle Database edition.
    pub database_edition: Option<models::BaseccVmClusterDatabaseEdition>,
    /// The number of nodes.
    pub node_count: Option<i64>,
    /// The OCID of the DB server.
    pub db_server_id: Option<String>,
    /// The number of CPU cores.
    pub cpu_core_count: i64,
    /// The OCID of the Cloud@Customer infrastructure.
    pub base_infrastructure_id: String,
    /// The OCID of the VM cluster network of Base Database on Cloud@Customer.
    pub base_vm_cluster_network_id: String,
    /// The version of the Oracle Grid Infrastructure (GI) software.
    pub gi_version: String,
    /// The options of the data collection.
    pub data_collection_options: Option<models::DataCollectionOptions>,
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The public keys for SSH access.
    pub ssh_public_keys: Vec<String>,
    /// The time zone.
    pub time_zone: Option<String>,
    /// The total size of the `/u01` partition in GB.
    pub additional_vm_storage_size_in_gbs: Option<i64>,
    /// The size of the data storage in GB.
    pub data_storage_size_in_gbs: Option<i64>,
    /// The size of the RECO storage in GB.
    pub reco_storage_size_in_gbs: Option<i64>,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: Option<i64>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license. Default: `LICENSE_INCLUDED`.
    pub license_model: Option<models::BaseccVmClusterLicenseModel>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The type of the VM cluster.
    pub vm_cluster_type: Option<models::BaseccVmClusterVmClusterType>,
    /// The details of cloud automation updates.
    pub cloud_automation_update_details: Option<models::CloudAutomationUpdateDetails>,
}

model! {
    CreateBaseccVmClusterDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            cpu_core_count = "cpuCoreCount", with_cpu_core_count(i64);
            base_infrastructure_id = "baseInfrastructureId", with_base_infrastructure_id(String);
            base_vm_cluster_network_id = "baseVmClusterNetworkId",
                with_base_vm_cluster_network_id(String);
            gi_version = "giVersion", with_gi_version(String);
            display_name = "displayName", with_display_name(String);
            ssh_public_keys = "sshPublicKeys", with_ssh_public_keys([String]);
        }
        optional {
            database_edition = "databaseEdition",
                with_database_edition(models::BaseccVmClusterDatabaseEdition);
            node_count = "nodeCount", with_node_count(i64);
            db_server_id = "dbServerId", with_db_server_id(String);
            data_collection_options = "dataCollectionOptions",
                with_data_collection_options(models::DataCollectionOptions);
            description = "description", with_description(String);
            time_zone = "timeZone", with_time_zone(String);
            additional_vm_storage_size_in_gbs = "additionalVmStorageSizeInGBs",
                with_additional_vm_storage_size_in_gbs(i64);
            data_storage_size_in_gbs = "dataStorageSizeInGBs", with_data_storage_size_in_gbs(i64);
            reco_storage_size_in_gbs = "recoStorageSizeInGBs", with_reco_storage_size_in_gbs(i64);
            memory_size_in_gbs = "memorySizeInGBs", with_memory_size_in_gbs(i64);
            license_model = "licenseModel", with_license_model(models::BaseccVmClusterLicenseModel);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            vm_cluster_type = "vmClusterType",
                with_vm_cluster_type(models::BaseccVmClusterVmClusterType);
            cloud_automation_update_details = "cloudAutomationUpdateDetails",
                with_cloud_automation_update_details(models::CloudAutomationUpdateDetails);
        }
    }
}
