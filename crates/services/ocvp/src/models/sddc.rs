// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An SDDC.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sddc {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The version of the bundled VMware software.
    pub vmware_software_version: String,
    /// The version of the bundled ESXi software.
    pub esxi_software_version: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The number of clusters in the SDDC.
    pub clusters_count: i64,
    /// The vcenter FQDN. Example: `vcenter-my-sddc.sddc.us-phoenix-1.oraclecloud.com`.
    pub vcenter_fqdn: String,
    /// The fully qualified domain name of NSX Manager. Example:
    /// `nsx-my-sddc.sddc.us-phoenix-1.oraclecloud.com`.
    pub nsx_manager_fqdn: String,
    /// The OCID of the vcenter private IP.
    pub vcenter_private_ip_id: String,
    /// The OCID of the nsx manager private IP.
    pub nsx_manager_private_ip_id: String,
    /// The vcenter username.
    pub vcenter_username: Option<String>,
    /// The nsx manager username.
    pub nsx_manager_username: Option<String>,
    /// The public SSH keys, in the format of `authorized_keys`, separated by newlines.
    pub ssh_authorized_keys: String,
    /// The OCID of the nsx edge uplink IP.
    pub nsx_edge_uplink_ip_id: Option<String>,
    /// The OCID of the HCX private IP.
    pub hcx_private_ip_id: Option<String>,
    /// The fully qualified domain name of HCX Manager. Example:
    /// `hcx-my-sddc.sddc.us-phoenix-1.oraclecloud.com`.
    pub hcx_fqdn: Option<String>,
    /// The HCX configuration of the SDDC.
    pub hcx_mode: models::SddcHcxMode,
    /// The initial configuration.
    pub initial_configuration: models::InitialConfiguration,
    /// Whether it is an HCX pending downgrade.
    pub is_hcx_pending_downgrade: Option<bool>,
    /// The HCX on prem licenses.
    pub hcx_on_prem_licenses: Option<Vec<models::HcxLicenseSummary>>,
    /// The end time of the HCX billing cycle.
    pub time_hcx_billing_cycle_end: Option<DateTime<Utc>>,
    /// The time when the HCX license status was updated.
    pub time_hcx_license_status_updated: Option<DateTime<Utc>>,
    /// Whether the SDDC is for a single ESXi host only.
    pub is_single_host_sddc: Option<bool>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::SddcLifecycleState>,
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
    Sddc {
        id = "id";
        display_name = "displayName";
        vmware_software_version = "vmwareSoftwareVersion";
        esxi_software_version = "esxiSoftwareVersion";
        compartment_id = "compartmentId";
        clusters_count = "clustersCount";
        vcenter_fqdn = "vcenterFqdn";
        nsx_manager_fqdn = "nsxManagerFqdn";
        vcenter_private_ip_id = "vcenterPrivateIpId";
        nsx_manager_private_ip_id = "nsxManagerPrivateIpId";
        vcenter_username = "vcenterUsername";
        nsx_manager_username = "nsxManagerUsername";
        ssh_authorized_keys = "sshAuthorizedKeys";
        nsx_edge_uplink_ip_id = "nsxEdgeUplinkIpId";
        hcx_private_ip_id = "hcxPrivateIpId";
        hcx_fqdn = "hcxFqdn";
        hcx_mode = "hcxMode";
        initial_configuration = "initialConfiguration";
        is_hcx_pending_downgrade = "isHcxPendingDowngrade";
        hcx_on_prem_licenses = "hcxOnPremLicenses";
        time_hcx_billing_cycle_end = "timeHcxBillingCycleEnd";
        time_hcx_license_status_updated = "timeHcxLicenseStatusUpdated";
        is_single_host_sddc = "isSingleHostSddc";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        sddc_byol_allocation_details = "sddcByolAllocationDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
