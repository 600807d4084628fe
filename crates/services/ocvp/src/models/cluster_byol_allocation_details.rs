// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a cluster BYOL allocation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterByolAllocationDetails {
    /// The OCID of the vsan BYOL allocation.
    pub vsan_byol_allocation_id: Option<String>,
    /// The OCID of the firewall BYOL allocation.
    pub firewall_byol_allocation_id: Option<String>,
}

model! {
    ClusterByolAllocationDetails {
        optional {
            vsan_byol_allocation_id = "vsanByolAllocationId", with_vsan_byol_allocation_id(String);
            firewall_byol_allocation_id = "firewallByolAllocationId",
                with_firewall_byol_allocation_id(String);
        }
    }
}
