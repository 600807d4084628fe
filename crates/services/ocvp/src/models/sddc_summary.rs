// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an SDDC.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SddcSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The version of the bundled VMware software.
    pub vmware_software_version: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The number of clusters in the SDDC.
    pub clusters_count: i64,
    /// The fully qualified domain name of HCX Manager.
    pub hcx_fqdn: Option<String>,
    /// The HCX configuration of the SDDC.
    pub hcx_mode: Option<models::SddcHcxMode>,
    /// The vcenter FQDN. Example: `vcenter-my-sddc.sddc.us-phoenix-1.oraclecloud.com`.
    pub vcenter_fqdn: Option<String>,
    /// The fully qualified domain name of NSX Manager. Example:
    /// `nsx-my-sddc.sddc.us-phoenix-1.oraclecloud.com`.
    pub nsx_manager_fqdn: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::SddcLifecycleState>,
    /// Whether the SDDC is for a single ESXi host only.
    pub is_single_host_sddc: Option<bool>,
    /// The BYOL allocations of the SDDC.
    pub sddc_byol_allocation_details: Option<models::SddcByolAllocationDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SddcSummary {
        id = "id";
        display_name = "displayName";
        vmware_software_version = "vmwareSoftwareVersion";
        compartment_id = "compartmentId";
        clusters_count = "clustersCount";
        hcx_fqdn = "hcxFqdn";
        hcx_mode = "hcxMode";
        vcenter_fqdn = "vcenterFqdn";
        nsx_manager_fqdn = "nsxManagerFqdn";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        is_single_host_sddc = "isSingleHostSddc";
        sddc_byol_allocation_details = "sddcByolAllocationDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
