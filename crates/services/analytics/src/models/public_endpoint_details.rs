// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a public endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicEndpointDetails {
    /// The IP addresses and ranges that are allowed to connect.
    pub whitelisted_ips: Option<Vec<String>>,
    /// The whitelisted VCNs.
    pub whitelisted_vcns: Option<Vec<models::VirtualCloudNetwork>>,
    /// The whitelisted services.
    pub whitelisted_services: Option<Vec<models::PublicEndpointWhitelistedService>>,
}

model! {
    PublicEndpointDetails, "networkEndpointType" = "PUBLIC" {
        optional {
            whitelisted_ips = "whitelistedIps", with_whitelisted_ips([String]);
            whitelisted_vcns = "whitelistedVcns",
                with_whitelisted_vcns([models::VirtualCloudNetwork]);
            whitelisted_services = "whitelistedServices",
                with_whitelisted_services([models::PublicEndpointWhitelistedService]);
        }
    }
}
