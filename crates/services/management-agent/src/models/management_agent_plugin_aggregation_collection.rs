// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of management agent plugin aggregations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementAgentPluginAggregationCollection {
    /// The items on this page.
    pub items: Vec<models::ManagementAgentPluginAggregation>,
}

model! {
    ManagementAgentPluginAggregationCollection {
        items = "items";
    }
}
