// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A NAT gateway.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatGateway {
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
    /// Whether the gateway blocks all traffic. Default: `false`.
    pub block_traffic: bool,
    /// The lifecycle state.
    pub lifecycle_state: models::NatGatewayLifecycleState,
    /// The NAT IP address.
    pub nat_ip: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The OCID of the public IP.
    pub public_ip_id: Option<String>,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
}

model! {
    NatGateway {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        block_traffic = "blockTraffic";
        lifecycle_state = "lifecycleState";
        nat_ip = "natIp";
        time_created = "timeCreated";
        vcn_id = "vcnId";
        public_ip_id = "publicIpId";
        route_table_id = "routeTableId";
    }
}
