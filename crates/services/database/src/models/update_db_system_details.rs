// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a DB system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDbSystemDetails {
    /// The number of CPU cores.
    pub cpu_core_count: Option<i64>,
    /// The version.
    pub version: Option<models::PatchDetails>,
    /// The public keys for SSH access.
    pub ssh_public_keys: Option<Vec<String>>,
    /// The size of the data storage in GB.
    pub data_storage_size_in_gbs: Option<i64>,
    /// The size of the RECO storage in GB.
    pub reco_storage_size_in_gbs: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The shape.
    pub shape: Option<String>,
    /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCIDs of the NSGs of the backup network. An empty list removes the resource from all of
    /// them.
    pub backup_network_nsg_ids: Option<Vec<String>>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license.
    pub license_model: Option<models::DbSystemLicenseModel>,
    /// The details of the maintenance window.
    pub maintenance_window_details: Option<models::MaintenanceWindow>,
    /// The options of the data collection.
    pub data_collection_options: Option<models::DataCollectionOptions>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<models::DbSystemComputeModel>,
    /// The compute count.
    pub compute_count: Option<i64>,
    cleared: Vec<String>,
}

update! {
    UpdateDbSystemDetails {
        optional {
            cpu_core_count = "cpuCoreCount", with_cpu_core_count(i64), clear_cpu_core_count;
            version = "version", with_version(models::PatchDetails), clear_version;
            ssh_public_keys = "sshPublicKeys", with_ssh_public_keys([String]),
                clear_ssh_public_keys;
            data_storage_size_in_gbs = "dataStorageSizeInGBs", with_data_storage_size_in_gbs(i64),
                clear_data_storage_size_in_gbs;
            reco_storage_size_in_gbs = "recoStorageSizeInGBs", with_reco_storage_size_in_gbs(i64),
                clear_reco_storage_size_in_gbs;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
            shape = "shape", with_shape(String), clear_shape;
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            backup_network_nsg_ids = "backupNetworkNsgIds", with_backup_network_nsg_ids([String]),
                clear_backup_network_nsg_ids;
            license_model = "licenseModel", with_license_model(models::DbSystemLicenseModel),
                clear_license_model;
            maintenance_window_details = "maintenanceWindowDetails",
                with_maintenance_window_details(models::MaintenanceWindow),
                clear_maintenance_window_details;
            data_collection_options = "dataCollectionOptions",
                with_data_collection_options(models::DataCollectionOptions),
                clear_data_collection_options;
            compute_model = "computeModel", with_compute_model(models::DbSystemComputeModel),
                clear_compute_model;
            compute_count = "computeCount", with_compute_count(i64), clear_compute_count;
        }
    }
}
