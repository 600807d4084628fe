// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An operation from procedure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationFromProcedure {
    /// The metadata.
    pub metadata: Option<models::ObjectMetadata>,
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The shape.
    pub shape: Option<models::Shape>,
    /// The name.
    pub name: Option<String>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<i64>,
    /// The external key of the object.
    pub external_key: Option<String>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
}

model! {
    OperationFromProcedure, "modelType" = "PROCEDURE" {
        metadata = "metadata";
        key = "key";
        model_version = "modelVersion";
        parent_ref = "parentRef";
        shape = "shape";
        name = "name";
        object_version = "objectVersion";
        external_key = "externalKey";
        resource_name = "resourceName";
        object_status = "objectStatus";
    }
}
