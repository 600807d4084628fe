// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Resource type metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceTypeMetadata {
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The properties.
    pub properties: Option<Vec<models::MetadataProperty>>,
}

model! {
    ResourceTypeMetadata {
        resource_type = "resourceType";
        properties = "properties";
    }
}
