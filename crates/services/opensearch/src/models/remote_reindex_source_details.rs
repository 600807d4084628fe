// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a remote reindex source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoteReindexSourceDetails {
    /// The endpoint.
    pub endpoint: String,
    /// The endpoint resolution IP.
    pub endpoint_resolution_ip: Option<String>,
    /// The OCID of the CA bundle.
    pub ca_bundle_id: String,
}

model! {
    RemoteReindexSourceDetails {
        required {
            endpoint = "endpoint", with_endpoint(String);
            ca_bundle_id = "caBundleId", with_ca_bundle_id(String);
        }
        optional {
            endpoint_resolution_ip = "endpointResolutionIp", with_endpoint_resolution_ip(String);
        }
    }
}
