// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateClusterDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The network configuration.
    pub network_configuration: Option<models::NetworkConfiguration>,
    /// The version of the bundled VMware software.
    pub vmware_software_version: Option<String>,
    /// The version of the bundled ESXi software.
    pub esxi_software_version: Option<String>,
    /// The details of the BYOL allocations of the cluster.
    pub cluster_byol_allocation_details: Option<models::ClusterByolAllocationDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateClusterDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            network_configuration = "networkConfiguration",
                with_network_configuration(models::NetworkConfiguration),
                clear_network_configuration;
            vmware_software_version = "vmwareSoftwareVersion", with_vmware_software_version(String),
                clear_vmware_software_version;
            esxi_software_version = "esxiSoftwareVersion", with_esxi_software_version(String),
                clear_esxi_software_version;
            cluster_byol_allocation_details = "clusterByolAllocationDetails",
                with_cluster_byol_allocation_details(models::ClusterByolAllocationDetails),
                clear_cluster_byol_allocation_details;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
