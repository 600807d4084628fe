// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a path analyzer test.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PathAnalyzerTestSummary {
    /// The ID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
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
    pub query_options: models::QueryOptions,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::PathAnalyzerTestLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    PathAnalyzerTestSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        protocol = "protocol";
        source_endpoint = "sourceEndpoint";
        destination_endpoint = "destinationEndpoint";
        protocol_parameters = "protocolParameters";
        query_options = "queryOptions";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
