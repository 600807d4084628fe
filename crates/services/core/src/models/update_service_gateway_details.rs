// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

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
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
    /// The services.
    pub services: Option<Vec<models::ServiceIdRequestDetails>>,
    cleared: Vec<String>,
}

update! {
    UpdateServiceGatewayDetails {
        optional {
            block_traffic = "blockTraffic", with_block_traffic(bool), clear_block_traffic;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            route_table_id = "routeTableId", with_route_table_id(String), clear_route_table_id;
            services = "services", with_services([models::ServiceIdRequestDetails]), clear_services;
        }
    }
}
