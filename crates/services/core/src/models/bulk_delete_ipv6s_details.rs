// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of IPv6s to delete.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDeleteIpv6sDetails {
    /// The OCID of the VNIC.
    pub vnic_id: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The bulk delete IPv6s items.
    pub bulk_delete_ipv6s_item: Vec<models::BulkDeleteIpv6sItem>,
}

model! {
    BulkDeleteIpv6sDetails {
        required {
            bulk_delete_ipv6s_item = "bulkDeleteIpv6sItem",
                with_bulk_delete_ipv6s_item([models::BulkDeleteIpv6sItem]);
        }
        optional {
            vnic_id = "vnicId", with_vnic_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
        }
    }
}
