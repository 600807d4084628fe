// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TypeSummary {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the data catalog.
    pub catalog_id: Option<String>,
    /// The category of the type, such as data assets or connections.
    pub type_category: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TypeLifecycleState>,
    /// The key of the parent type.
    pub parent_type_key: Option<String>,
    /// The name of the parent type.
    pub parent_type_name: Option<String>,
}

model! {
    TypeSummary {
        key = "key";
        name = "name";
        description = "description";
        catalog_id = "catalogId";
        type_category = "typeCategory";
        uri = "uri";
        lifecycle_state = "lifecycleState";
        parent_type_key = "parentTypeKey";
        parent_type_name = "parentTypeName";
    }
}
