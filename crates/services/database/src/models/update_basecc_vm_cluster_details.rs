// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a Base Database on Cloud@Customer VM cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBaseccVmClusterDetails {
    /// The number of CPU cores.
    pub cpu_core_count: Option<i64>,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: Option<i64>,
    /// The size of the data storage in GB.
    pub data_storage_size_in_gbs: Option<i64>,
    /// The size of the RECO storage in GB.
    pub reco_storage_size_in_gbs: Option<i64>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license.
    pub license_model: Option<models::BaseccVmClusterLicenseModel>,
    /// The public keys for SSH access.
    pub ssh_public_keys: Option<Vec<String>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The total size of the `/u01` partition in GB.
    pub additional_vm_storage_size_in_gbs: Option<i64>,
    /// The details of the update.
    pub update_details: Option<models::BaseccVmClusterUpdateDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The options of the data collection.
    pub data_collection_options: Option<models::DataCollectionOptions>,
    /// The details of cloud automation updates.
    pub cloud_automation_update_details: Option<models::CloudAutomationUpdateDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateBaseccVmClusterDetails {
        optional {
            cpu_core_count = "cpuCoreCount", with_cpu_core_count(i64), clear_cpu_core_count;
            memory_size_in_gbs = "memorySizeInGBs", with_memory_size_in_gbs(i64),
                clear_memory_size_in_gbs;
            data_storage_size_in_gbs = "dataStorageSizeInGBs", with_data_storage_size_in_gbs(i64),
                clear_data_storage_size_in_gbs;
            reco_storage_size_in_gbs = "recoStorageSizeInGBs", with_reco_storage_size_in_gbs(i64),
                clear_reco_storage_size_in_gbs;
            license_model = "licenseModel", with_license_model(models::BaseccVmClusterLicenseModel),
                clear_license_model;
            ssh_public_keys = "sshPublicKeys", with_ssh_public_keys([String]),
                clear_ssh_public_keys;
            display_name = "displayName", with_display_name(String), clear_display_name;
            additional_vm_storage_size_in_gbs = "additionalVmStorageSizeInGBs",
                with_additional_vm_storage_size_in_gbs(i64),
                clear_additional_vm_storage_size_in_gbs;
            update_details = "updateDetails",
                with_update_details(models::BaseccVmClusterUpdateDetails), clear_update_details;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            data_collection_options = "dataCollectionOptions",
                with_data_collection_options(models::DataCollectionOptions),
                clear_data_collection_options;
            cloud_automation_update_details = "cloudAutomationUpdateDetails",
                with_cloud_automation_update_details(models::CloudAutomationUpdateDetails),
                clear_cloud_automation_update_details;
        }
    }
}
