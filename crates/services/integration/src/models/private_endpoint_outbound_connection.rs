// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A private endpoint outbound connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateEndpointOutboundConnection {
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The IDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// Whether all outbound traffic is private.
    pub is_all_outbound_traffic_private: Option<bool>,
}

model! {
    PrivateEndpointOutboundConnection, "outboundConnectionType" = "PRIVATE_ENDPOINT" {
        required {
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            is_all_outbound_traffic_private = "isAllOutboundTrafficPrivate",
                with_is_all_outbound_traffic_private(bool);
        }
    }
}
