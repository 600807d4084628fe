// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of private IPs to update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdatePrivateIpsDetails {
    /// The OCID of the VNIC.
    pub vnic_id: Option<String>,
    /// The bulk update private IP items.
    pub bulk_update_private_ip_item: Vec<models::BulkUpdatePrivateIpItem>,
}

model! {
    BulkUpdatePrivateIpsDetails {
        required {
            bulk_update_private_ip_item = "bulkUpdatePrivateIpItem",
                with_bulk_update_private_ip_item([models::BulkUpdatePrivateIpItem]);
        }
        optional {
            vnic_id = "vnicId", with_vnic_id(String);
        }
    }
}
