// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The summary of an external publication validation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalPublicationValidationSummary {
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
}

model! {
    ExternalPublicationValidationSummary {
        total_message_count = "totalMessageCount";
        error_message_count = "errorMessageCount";
        warn_message_count = "warnMessageCount";
        info_message_count = "infoMessageCount";
        validation_messages = "validationMessages";
        key = "key";
    }
}
