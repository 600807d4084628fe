// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkDetails {
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The primary DB endpoint private IP.
    pub primary_db_endpoint_private_ip: Option<String>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// Whether the reader endpoint is enabled.
    pub is_reader_endpoint_enabled: Option<bool>,
}

model! {
    NetworkDetails {
        required {
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            primary_db_endpoint_private_ip = "primaryDbEndpointPrivateIp",
                with_primary_db_endpoint_private_ip(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            is_reader_endpoint_enabled = "isReaderEndpointEnabled",
                with_is_reader_endpoint_enabled(bool);
        }
    }
}
