// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The fields to update in a service gateway.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateServiceGatewayDetails {
    /// Whether the gateway blocks all traffic.
    pub block_traffic: Option<bool>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The services.
    pub services: Option<Vec<models::ServiceIdRequestDetails>>,
}

model! {
    UpdateServiceGatewayDetails {
        block_traffic = "blockTraffic";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        services = "services";
    }
}
