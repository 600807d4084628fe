// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a VM cluster network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVmClusterNetworkDetails {
    /// The details of the SCANs.
    pub scans: Option<Vec<models::ScanDetails>>,
    /// The IP addresses of the DNS servers. At most 3 items.
    pub dns: Option<Vec<String>>,
    /// The IP addresses of the NTP servers. At most 3 items.
    pub ntp: Option<Vec<String>>,
    /// The details of the client and backup networks.
    pub vm_networks: Option<Vec<models::VmNetworkDetails>>,
    /// The SCAN details of the disaster recovery (DR) network.
    pub dr_scans: Option<Vec<models::DrScanDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateVmClusterNetworkDetails {
        optional {
            scans = "scans", with_scans([models::ScanDetails]), clear_scans;
            dns = "dns", with_dns([String]), clear_dns;
            ntp = "ntp", with_ntp([String]), clear_ntp;
            vm_networks = "vmNetworks", with_vm_networks([models::VmNetworkDetails]),
                clear_vm_networks;
            dr_scans = "drScans", with_dr_scans([models::DrScanDetails]), clear_dr_scans;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
