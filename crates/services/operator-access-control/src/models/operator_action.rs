// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An operator action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperatorAction {
    /// The ID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The display name of the action for customers.
    pub customer_display_name: Option<String>,
    /// The component.
    pub component: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<models::OperatorActionResourceType>,
    /// The description.
    pub description: Option<String>,
    /// The properties.
    pub properties: Option<Vec<models::OperatorActionProperties>>,
}

model! {
    OperatorAction {
        id = "id";
        name = "name";
        customer_display_name = "customerDisplayName";
        component = "component";
        resource_type = "resourceType";
        description = "description";
        properties = "properties";
    }
}
