// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of private IPs to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCreatePrivateIpsDetails {
    /// The OCID of the VNIC.
    pub vnic_id: Option<String>,
    /// The OCID of the VLAN. Applies only to the Oracle Cloud VMware Solution.
    pub vlan_id: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The bulk create private IP items.
    pub bulk_create_private_ip_item: Vec<models::BulkCreatePrivateIpItem>,
}

model! {
    BulkCreatePrivateIpsDetails {
        required {
            bulk_create_private_ip_item = "bulkCreatePrivateIpItem",
                with_bulk_create_private_ip_item([models::BulkCreatePrivateIpItem]);
        }
        optional {
            vnic_id = "vnicId", with_vnic_id(String);
            vlan_id = "vlanId", with_vlan_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
        }
    }
}
