// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of private IPs to detach.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDetachPrivateIpsDetails {
    /// The OCID of the VNIC.
    pub vnic_id: Option<String>,
    /// The bulk detach private IP items.
    pub bulk_detach_private_ip_item: Vec<models::BulkDetachPrivateIpItem>,
}

model! {
    BulkDetachPrivateIpsDetails {
        required {
            bulk_detach_private_ip_item = "bulkDetachPrivateIpItem",
                with_bulk_detach_private_ip_item([models::BulkDetachPrivateIpItem]);
        }
        optional {
            vnic_id = "vnicId", with_vnic_id(String);
        }
    }
}
