// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The summary of a pipeline validation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineValidationSummary {
    /// The total number of messages of the validation.
    pub total_message_count: Option<i64>,
    /// The number of error messages of the validation.
    pub error_message_count: Option<i64>,
    /// The number of warnings of the validation.
    pub warn_message_count: Option<i64>,
    /// The number of informational messages of the validation.
    pub info_message_count: Option<i64>,
    /// The messages of the validation.
    pub validation_messages: Option<BTreeMap<String, Vec<models::ValidationMessage>>>,
    /// The key of the object. Cannot be changed later.
    pub key: Option<String>,
    /// The type of the object.
    pub model_type: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<i64>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The metadata.
    pub metadata: Option<models::ObjectMetadata>,
}

model! {
    PipelineValidationSummary {
        total_message_count = "totalMessageCount";
        error_message_count = "errorMessageCount";
        warn_message_count = "warnMessageCount";
        info_message_count = "infoMessageCount";
        validation_messages = "validationMessages";
        key = "key";
        model_type = "modelType";
        model_version = "modelVersion";
        parent_ref = "parentRef";
        name = "name";
        description = "description";
        object_version = "objectVersion";
        object_status = "objectStatus";
        identifier = "identifier";
        metadata = "metadata";
    }
}
