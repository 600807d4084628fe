// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a public endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePublicEndpointDetails {
    /// The IP addresses and ranges that are allowed as sources.
    pub allowlisted_http_ips: Option<Vec<String>>,
    /// The VCNs that are allowed to access the network endpoint.
    pub allowlisted_http_vcns: Option<Vec<models::VirtualCloudNetwork>>,
}

model! {
    UpdatePublicEndpointDetails, "networkEndpointType" = "PUBLIC" {
        optional {
            allowlisted_http_ips = "allowlistedHttpIps", with_allowlisted_http_ips([String]);
            allowlisted_http_vcns = "allowlistedHttpVcns",
                with_allowlisted_http_vcns([models::VirtualCloudNetwork]);
        }
    }
}
