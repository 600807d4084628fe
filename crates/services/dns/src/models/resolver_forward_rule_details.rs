// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a resolver forward rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolverForwardRuleDetails {
    /// The CIDR blocks of clients. The rule action applies only to queries from them.
    pub client_address_conditions: Option<Vec<String>>,
    /// The domain names of which the query must be one, or a subdomain of one.
    pub qname_cover_conditions: Option<Vec<String>>,
    /// The IP address that queries are forwarded to. Only a single one is allowed.
    pub destination_addresses: Vec<String>,
    /// The name of the resolver endpoint that serves as the forwarding interface, ignoring case.
    pub source_endpoint_name: String,
}

model! {
    ResolverForwardRuleDetails, "action" = "FORWARD" {
        required {
            destination_addresses = "destinationAddresses", with_destination_addresses([String]);
            source_endpoint_name = "sourceEndpointName", with_source_endpoint_name(String);
        }
        optional {
            client_address_conditions = "clientAddressConditions",
                with_client_address_conditions([String]);
            qname_cover_conditions = "qnameCoverConditions", with_qname_cover_conditions([String]);
        }
    }
}
