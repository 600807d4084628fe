// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of IPv6s to detach.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDetachIpv6sDetails {
    /// The OCID of the VNIC.
    pub vnic_id: Option<String>,
    /// The bulk detach IPv6s items.
    pub bulk_detach_ipv6s_item: Vec<models::BulkDetachIpv6sItem>,
}

model! {
    BulkDetachIpv6sDetails {
        required {
            bulk_detach_ipv6s_item = "bulkDetachIpv6sItem",
                with_bulk_detach_ipv6s_item([models::BulkDetachIpv6sItem]);
        }
        optional {
            vnic_id = "vnicId", with_vnic_id(String);
        }
    }
}
