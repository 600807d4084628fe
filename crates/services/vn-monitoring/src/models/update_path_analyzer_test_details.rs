// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a path analyzer test.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePathAnalyzerTestDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The protocol.
    pub protocol: Option<i64>,
    /// The source endpoint.
    pub source_endpoint: Option<models::Endpoint>,
    /// The destination endpoint.
    pub destination_endpoint: Option<models::Endpoint>,
    /// The parameters of the protocol.
    pub protocol_parameters: Option<models::ProtocolParameters>,
    /// The options of the query.
    pub query_options: Option<models::QueryOptions>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdatePathAnalyzerTestDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            protocol = "protocol", with_protocol(i64), clear_protocol;
            source_endpoint = "sourceEndpoint", with_source_endpoint(models::Endpoint),
                clear_source_endpoint;
            destination_endpoint = "destinationEndpoint",
                with_destination_endpoint(models::Endpoint), clear_destination_endpoint;
            protocol_parameters = "protocolParameters",
                with_protocol_parameters(models::ProtocolParameters), clear_protocol_parameters;
            query_options = "queryOptions", with_query_options(models::QueryOptions),
                clear_query_options;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
