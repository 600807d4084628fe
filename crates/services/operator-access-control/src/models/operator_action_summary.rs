// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an operator action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperatorActionSummary {
    /// The ID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The component.
    pub component: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<models::OperatorActionResourceType>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OperatorActionLifecycleState>,
    /// The description.
    pub description: Option<String>,
}

model! {
    OperatorActionSummary {
        id = "id";
        name = "name";
        component = "component";
        compartment_id = "compartmentId";
        resource_type = "resourceType";
        lifecycle_state = "lifecycleState";
        description = "description";
    }
}
