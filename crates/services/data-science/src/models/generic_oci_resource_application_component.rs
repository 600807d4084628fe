// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OCI resource of any other type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericOciResourceApplicationComponent {
    /// The name or display name of the resource.
    pub name: Option<String>,
    /// The name of the component.
    pub component_name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The type of the resource.
    pub resource_type: String,
}

model! {
    GenericOciResourceApplicationComponent, "type" = "GENERIC_OCI_RESOURCE" {
        name = "name";
        component_name = "componentName";
        id = "id";
        resource_type = "resourceType";
    }
}
