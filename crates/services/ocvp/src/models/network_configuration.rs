// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A network configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkConfiguration {
    /// The OCID of the provisioning subnet.
    pub provisioning_subnet_id: String,
    /// The OCID of the vsphere VLAN.
    pub vsphere_vlan_id: Option<String>,
    /// The OCID of the vmotion VLAN.
    pub vmotion_vlan_id: String,
    /// The OCID of the vsan VLAN.
    pub vsan_vlan_id: String,
    /// The OCID of the nsx v tep VLAN.
    pub nsx_v_tep_vlan_id: String,
    /// The OCID of the nsx edge v tep VLAN.
    pub nsx_edge_v_tep_vlan_id: String,
    /// The OCID of the nsx edge uplink1 VLAN.
    pub nsx_edge_uplink1_vlan_id: Option<String>,
    /// The OCID of the nsx edge uplink2 VLAN.
    pub nsx_edge_uplink2_vlan_id: Option<String>,
    /// The OCID of the replication VLAN.
    pub replication_vlan_id: Option<String>,
    /// The OCID of the provisioning VLAN.
    pub provisioning_vlan_id: Option<String>,
    /// The OCID of the HCX VLAN.
    pub hcx_vlan_id: Option<String>,
}

model! {
    NetworkConfiguration {
        required {
            provisioning_subnet_id = "provisioningSubnetId", with_provisioning_subnet_id(String);
            vmotion_vlan_id = "vmotionVlanId", with_vmotion_vlan_id(String);
            vsan_vlan_id = "vsanVlanId", with_vsan_vlan_id(String);
            nsx_v_tep_vlan_id = "nsxVTepVlanId", with_nsx_v_tep_vlan_id(String);
            nsx_edge_v_tep_vlan_id = "nsxEdgeVTepVlanId", with_nsx_edge_v_tep_vlan_id(String);
        }
        optional {
            vsphere_vlan_id = "vsphereVlanId", with_vsphere_vlan_id(String);
            nsx_edge_uplink1_vlan_id = "nsxEdgeUplink1VlanId",
                with_nsx_edge_uplink1_vlan_id(String);
            nsx_edge_uplink2_vlan_id = "nsxEdgeUplink2VlanId",
                with_nsx_edge_uplink2_vlan_id(String);
            replication_vlan_id = "replicationVlanId", with_replication_vlan_id(String);
            provisioning_vlan_id = "provisioningVlanId", with_provisioning_vlan_id(String);
            hcx_vlan_id = "hcxVlanId", with_hcx_vlan_id(String);
        }
    }
}
