// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a path analyzer test to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePathAnalyzerTestDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
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
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreatePathAnalyzerTestDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            protocol = "protocol", with_protocol(i64);
            source_endpoint = "sourceEndpoint", with_source_endpoint(models::Endpoint);
            destination_endpoint = "destinationEndpoint",
                with_destination_endpoint(models::Endpoint);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            protocol_parameters = "protocolParameters",
                with_protocol_parameters(models::ProtocolParameters);
            query_options = "queryOptions", with_query_options(models::QueryOptions);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
