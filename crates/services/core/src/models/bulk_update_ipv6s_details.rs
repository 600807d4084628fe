// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of IPv6s to update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateIpv6sDetails {
    /// The OCID of the VNIC.
    pub vnic_id: Option<String>,
    /// The bulk update IPv6s items.
    pub bulk_update_ipv6s_item: Vec<models::BulkUpdateIpv6sItem>,
}

model! {
    BulkUpdateIpv6sDetails {
        required {
            bulk_update_ipv6s_item = "bulkUpdateIpv6sItem",
                with_bulk_update_ipv6s_item([models::BulkUpdateIpv6sItem]);
        }
        optional {
            vnic_id = "vnicId", with_vnic_id(String);
        }
    }
}
