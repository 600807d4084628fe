// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a user defined function.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserDefinedFunctionDetails {
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<i64>,
    /// The signatures.
    pub signatures: Option<Vec<models::FunctionSignature>>,
    /// The expression.
    pub expr: Option<models::Expression>,
    /// The description.
    pub description: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The metadata of the object in the registry.
    pub registry_metadata: Option<models::RegistryMetadata>,
    cleared: Vec<String>,
}

update! {
    UpdateUserDefinedFunctionDetails {
        optional {
            parent_ref = "parentRef", with_parent_ref(models::ParentReference), clear_parent_ref;
            name = "name", with_name(String), clear_name;
            identifier = "identifier", with_identifier(String), clear_identifier;
            model_version = "modelVersion", with_model_version(String), clear_model_version;
            object_version = "objectVersion", with_object_version(i64), clear_object_version;
            signatures = "signatures", with_signatures([models::FunctionSignature]),
                clear_signatures;
            expr = "expr", with_expr(models::Expression), clear_expr;
            description = "description", with_description(String), clear_description;
            object_status = "objectStatus", with_object_status(i64), clear_object_status;
            registry_metadata = "registryMetadata",
                with_registry_metadata(models::RegistryMetadata), clear_registry_metadata;
        }
    }
}
