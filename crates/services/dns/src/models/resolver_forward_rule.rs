// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A resolver forward rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolverForwardRule {
    /// The CIDR blocks of clients. The rule action applies only to queries from them.
    pub client_address_conditions: Vec<String>,
    /// The domain names of which the query must be one, or a subdomain of one.
    pub qname_cover_conditions: Vec<String>,
    /// The IP address that queries are forwarded to. Only a single one is allowed.
    pub destination_addresses: Vec<String>,
    /// The name of the resolver endpoint that serves as the forwarding interface, ignoring case.
    pub source_endpoint_name: Option<String>,
}

model! {
    ResolverForwardRule, "action" = "FORWARD" {
        client_address_conditions = "clientAddressConditions";
        qname_cover_conditions = "qnameCoverConditions";
        destination_addresses = "destinationAddresses";
        source_endpoint_name = "sourceEndpointName";
    }
}
