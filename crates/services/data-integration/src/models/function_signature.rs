// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A function signature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionSignature {
    /// The key of the object.
    pub key: Option<String>,
    /// The type of the object.
    pub model_type: Option<models::FunctionSignatureModelType>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The ret type.
    pub ret_type: Option<models::ConfiguredType>,
    /// The arguments.
    pub arguments: Option<Vec<models::TypedObject>>,
    /// The description.
    pub description: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
}

model! {
    FunctionSignature {
        optional {
            key = "key", with_key(String);
            model_type = "modelType", with_model_type(models::FunctionSignatureModelType);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            name = "name", with_name(String);
            ret_type = "retType", with_ret_type(models::ConfiguredType);
            arguments = "arguments", with_arguments([models::TypedObject]);
            description = "description", with_description(String);
            object_status = "objectStatus", with_object_status(i64);
        }
    }
}
