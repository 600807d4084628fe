// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a VM cluster network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmClusterNetworkDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The details of the SCANs.
    pub scans: Vec<models::ScanDetails>,
    /// The IP addresses of the DNS servers. At most 3 items.
    pub dns: Option<Vec<String>>,
    /// The IP addresses of the NTP servers. At most 3 items.
    pub ntp: Option<Vec<String>>,
    /// The details of the client and backup networks.
    pub vm_networks: Vec<models::VmNetworkDetails>,
    /// The SCAN details of the disaster recovery (DR) network.
    pub dr_scans: Option<Vec<models::DrScanDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    VmClusterNetworkDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            scans = "scans", with_scans([models::ScanDetails]);
            vm_networks = "vmNetworks", with_vm_networks([models::VmNetworkDetails]);
        }
        optional {
            dns = "dns", with_dns([String]);
            ntp = "ntp", with_ntp([String]);
            dr_scans = "drScans", with_dr_scans([models::DrScanDetails]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
