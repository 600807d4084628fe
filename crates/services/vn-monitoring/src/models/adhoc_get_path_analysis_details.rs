// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an adhoc get path analysis.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdhocGetPathAnalysisDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The protocol.
    pub protocol: i64,
    /// The source endpoint.
    pub source_endpoint: models::Endpoint,
    /// The destination endpoint.
    pub destination_endpoint: models::Endpoint,
    /// The parameters of the protocol.
    pub protocol_parameters: Option<models::ProtocolParameters>,
    /// The options of the query.
    pub query_options: Option<models::QueryOptions>,
}

model! {
    AdhocGetPathAnalysisDetails, "type" = "ADHOC_QUERY" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            protocol = "protocol", with_protocol(i64);
            source_endpoint = "sourceEndpoint", with_source_endpoint(models::Endpoint);
            destination_endpoint = "destinationEndpoint",
                with_destination_endpoint(models::Endpoint);
        }
        optional {
            protocol_parameters = "protocolParameters",
                with_protocol_parameters(models::ProtocolParameters);
            query_options = "queryOptions", with_query_options(models::QueryOptions);
        }
    }
}
