// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A conditional input link.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConditionalInputLink {
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The description.
    pub description: Option<String>,
    /// The port.
    pub port: Option<String>,
    /// The reference to the link from which the data comes.
    pub from_link: Option<models::OutputLink>,
    /// The field map.
    pub field_map: Option<models::FieldMap>,
    /// The condition.
    pub condition: Option<models::Expression>,
}

model! {
    ConditionalInputLink, "modelType" = "CONDITIONAL_INPUT_LINK" {
        key = "key";
        model_version = "modelVersion";
        parent_ref = "parentRef";
        object_status = "objectStatus";
        description = "description";
        port = "port";
        from_link = "fromLink";
        field_map = "fieldMap";
        condition = "condition";
    }
}
