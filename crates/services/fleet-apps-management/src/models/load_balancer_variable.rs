// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A load balancer variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancerVariable {
    /// The title.
    pub title: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether the item is required.
    pub is_required: Option<bool>,
    /// Whether the item is visible, as an expression or a hint.
    pub visible: Option<String>,
    /// The dependencies.
    pub depends_on: Option<models::LoadBalancerVariableDependsOn>,
}

model! {
    LoadBalancerVariable, "type" = "OCI_LOADBALANCER_LOADBALANCER_ID" {
        title = "title";
        description = "description";
        is_required = "isRequired";
        visible = "visible";
        depends_on = "dependsOn";
    }
}
