// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a public endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicEndpointDetails {
    /// The IP addresses and ranges that are allowed as sources.
    pub allowlisted_http_ips: Option<Vec<String>>,
    /// The VCNs that are allowed to access the network endpoint.
    pub allowlisted_http_vcns: Option<Vec<models::VirtualCloudNetwork>>,
    /// The runtime.
    pub runtime: Option<models::ComponentAllowListDetails>,
    /// The design time.
    pub design_time: Option<models::ComponentAllowListDetails>,
    /// Whether the integration VCN is allowlisted.
    pub is_integration_vcn_allowlisted: Option<bool>,
}

model! {
    PublicEndpointDetails, "networkEndpointType" = "PUBLIC" {
        optional {
            allowlisted_http_ips = "allowlistedHttpIps", with_allowlisted_http_ips([String]);
            allowlisted_http_vcns = "allowlistedHttpVcns",
                with_allowlisted_http_vcns([models::VirtualCloudNetwork]);
            runtime = "runtime", with_runtime(models::ComponentAllowListDetails);
            design_time = "designTime", with_design_time(models::ComponentAllowListDetails);
            is_integration_vcn_allowlisted = "isIntegrationVcnAllowlisted",
                with_is_integration_vcn_allowlisted(bool);
        }
    }
}
