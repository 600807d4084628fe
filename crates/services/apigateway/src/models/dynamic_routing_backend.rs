// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A dynamic routing backend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DynamicRoutingBackend {
    /// The source of the selection.
    pub selection_source: models::SelectionSourcePolicy,
    /// The routing backends.
    pub routing_backends: Vec<models::DynamicRoutingTypeRoutingBackend>,
}

model! {
    DynamicRoutingBackend, "type" = "DYNAMIC_ROUTING_BACKEND" {
        required {
            selection_source = "selectionSource",
                with_selection_source(models::SelectionSourcePolicy);
            routing_backends = "routingBackends",
                with_routing_backends([models::DynamicRoutingTypeRoutingBackend]);
        }
    }
}
