// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNetworkDetails {
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// Whether the reader endpoint is enabled.
    pub is_reader_endpoint_enabled: Option<bool>,
}

model! {
    UpdateNetworkDetails {
        optional {
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            is_reader_endpoint_enabled = "isReaderEndpointEnabled",
                with_is_reader_endpoint_enabled(bool);
        }
    }
}
