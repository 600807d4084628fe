// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DNS health checker.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DnsHealthCheckerDetails {
    /// The transport protocol.
    pub transport_protocol: Option<models::DnsHealthCheckerTransportProtocol>,
    /// The name of the domain.
    pub domain_name: String,
    /// The query class.
    pub query_class: Option<models::DnsHealthCheckerQueryClass>,
    /// The type of the query.
    pub query_type: Option<models::DnsHealthCheckerQueryType>,
    /// The rcodes.
    pub rcodes: Option<Vec<models::DnsHealthCheckRCodes>>,
}

model! {
    DnsHealthCheckerDetails {
        required {
            domain_name = "domainName", with_domain_name(String);
        }
        optional {
            transport_protocol = "transportProtocol",
                with_transport_protocol(models::DnsHealthCheckerTransportProtocol);
            query_class = "queryClass", with_query_class(models::DnsHealthCheckerQueryClass);
            query_type = "queryType", with_query_type(models::DnsHealthCheckerQueryType);
            rcodes = "rcodes", with_rcodes([models::DnsHealthCheckRCodes]);
        }
    }
}
