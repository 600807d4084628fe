// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of IPv6s to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCreateIpv6sDetails {
    /// The OCID of the VNIC.
    pub vnic_id: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The bulk create IPv6s items.
    pub bulk_create_ipv6s_item: Vec<models::BulkCreateIpv6sItem>,
}

model! {
    BulkCreateIpv6sDetails {
        required {
            bulk_create_ipv6s_item = "bulkCreateIpv6sItem",
                with_bulk_create_ipv6s_item([models::BulkCreateIpv6sItem]);
        }
        optional {
            vnic_id = "vnicId", with_vnic_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
        }
    }
}
