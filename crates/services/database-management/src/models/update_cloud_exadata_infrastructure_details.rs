// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in cloud Exadata infrastructure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCloudExadataInfrastructureDetails {
    /// The key of the discovery request.
    pub discovery_key: Option<String>,
    /// The license model.
    pub license_model: Option<models::CloudExadataInfrastructureLicenseModel>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCIDs of the VM clusters.
    pub vm_cluster_ids: Option<Vec<String>>,
    /// The names of the Exadata storage servers to monitor. If absent, all storage servers of the
    /// VM clusters are monitored.
    pub storage_server_names: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateCloudExadataInfrastructureDetails {
        optional {
            discovery_key = "discoveryKey", with_discovery_key(String), clear_discovery_key;
            license_model = "licenseModel",
                with_license_model(models::CloudExadataInfrastructureLicenseModel),
                clear_license_model;
            display_name = "displayName", with_display_name(String), clear_display_name;
            vm_cluster_ids = "vmClusterIds", with_vm_cluster_ids([String]), clear_vm_cluster_ids;
            storage_server_names = "storageServerNames", with_storage_server_names([String]),
                clear_storage_server_names;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
