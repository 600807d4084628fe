// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an SDDC to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSddcDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The version of the bundled VMware software.
    pub vmware_software_version: String,
    /// The version of the bundled ESXi software.
    pub esxi_software_version: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The HCX configuration of the SDDC.
    pub hcx_mode: models::SddcHcxMode,
    /// The initial configuration.
    pub initial_configuration: models::InitialConfiguration,
    /// Whether the SDDC is for a single ESXi host only.
    pub is_single_host_sddc: Option<bool>,
    /// The public SSH keys, in the format of `authorized_keys`, separated by newlines.
    pub ssh_authorized_keys: String,
    /// The BYOL allocations of the SDDC.
    pub sddc_byol_allocation_details: Option<models::SddcByolAllocationDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateSddcDetails {
        required {
            vmware_software_version = "vmwareSoftwareVersion", with_vmware_software_version(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            hcx_mode = "hcxMode", with_hcx_mode(models::SddcHcxMode);
            initial_configuration = "initialConfiguration",
                with_initial_configuration(models::InitialConfiguration);
            ssh_authorized_keys = "sshAuthorizedKeys", with_ssh_authorized_keys(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            esxi_software_version = "esxiSoftwareVersion", with_esxi_software_version(String);
            is_single_host_sddc = "isSingleHostSddc", with_is_single_host_sddc(bool);
            sddc_byol_allocation_details = "sddcByolAllocationDetails",
                with_sddc_byol_allocation_details(models::SddcByolAllocationDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
