// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A service gateway.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceGateway {
    /// Whether the gateway blocks all traffic. Default: `false`.
    pub block_traffic: bool,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ServiceGatewayLifecycleState,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
    /// The services.
    pub services: Vec<models::ServiceIdResponseDetails>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The OCID of the VCN.
    pub vcn_id: String,
}

model! {
    ServiceGateway {
        block_traffic = "blockTraffic";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        lifecycle_state = "lifecycleState";
        route_table_id = "routeTableId";
        services = "services";
        time_created = "timeCreated";
        vcn_id = "vcnId";
    }
}
