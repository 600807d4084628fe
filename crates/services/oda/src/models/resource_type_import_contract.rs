// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A resource type import contract.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceTypeImportContract {
    /// The type of the resource.
    pub resource_type: String,
    /// The parameters.
    pub parameters: Vec<models::ParameterDefinition>,
}

model! {
    ResourceTypeImportContract {
        resource_type = "resourceType";
        parameters = "parameters";
    }
}
