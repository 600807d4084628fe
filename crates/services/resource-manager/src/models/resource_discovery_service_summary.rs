// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a resource discovery service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceDiscoveryServiceSummary {
    /// The name. Example: `core`.
    pub name: Option<String>,
    /// The discovery scope.
    pub discovery_scope: Option<models::ResourceDiscoveryServiceDiscoveryScope>,
}

model! {
    ResourceDiscoveryServiceSummary {
        name = "name";
        discovery_scope = "discoveryScope";
    }
}
