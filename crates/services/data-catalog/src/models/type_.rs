// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Type {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the data catalog.
    pub catalog_id: Option<String>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, Vec<models::PropertyDefinition>>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TypeLifecycleState>,
    /// Whether the type is internal, so that metadata elements cannot use it.
    pub is_internal: Option<bool>,
    /// Whether the type can be used to tag metadata elements.
    pub is_tag: Option<bool>,
    /// Whether the type is approved for the classification of objects.
    pub is_approved: Option<bool>,
    /// The category of the type, such as data assets or connections.
    pub type_category: Option<String>,
    /// The name of the type in the external system.
    pub external_type_name: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The custom properties.
    pub custom_properties: Option<Vec<models::CustomPropertySummary>>,
    /// The key of the parent type.
    pub parent_type_key: Option<String>,
    /// The name of the parent type.
    pub parent_type_name: Option<String>,
}

model! {
    Type {
        key = "key";
        name = "name";
        description = "description";
        catalog_id = "catalogId";
        properties = "properties";
        lifecycle_state = "lifecycleState";
        is_internal = "isInternal";
        is_tag = "isTag";
        is_approved = "isApproved";
        type_category = "typeCategory";
        external_type_name = "externalTypeName";
        uri = "uri";
        custom_properties = "customProperties";
        parent_type_key = "parentTypeKey";
        parent_type_name = "parentTypeName";
    }
}
