// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an SDDC.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSddcDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The version of the bundled VMware software.
    pub vmware_software_version: Option<String>,
    /// The version of the bundled ESXi software.
    pub esxi_software_version: Option<String>,
    /// The public SSH keys, in the format of `authorized_keys`, separated by newlines.
    pub ssh_authorized_keys: Option<String>,
    /// The BYOL allocations of the SDDC.
    pub sddc_byol_allocation_details: Option<models::SddcByolAllocationDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateSddcDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            vmware_software_version = "vmwareSoftwareVersion", with_vmware_software_version(String),
                clear_vmware_software_version;
            esxi_software_version = "esxiSoftwareVersion", with_esxi_software_version(String),
                clear_esxi_software_version;
            ssh_authorized_keys = "sshAuthorizedKeys", with_ssh_authorized_keys(String),
                clear_ssh_authorized_keys;
            sddc_byol_allocation_details = "sddcByolAllocationDetails",
                with_sddc_byol_allocation_details(models::SddcByolAllocationDetails),
                clear_sddc_byol_allocation_details;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
