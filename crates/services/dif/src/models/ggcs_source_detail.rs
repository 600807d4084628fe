// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A GGCS source detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GgcsSourceDetail {
    /// The ID of the source.
    pub source_id: String,
    /// The action.
    pub action: models::GgcsSourceDetailAction,
    /// Whether to start source operations.
    pub should_start_source_operations: bool,
    /// The target URI.
    pub target_uri: Option<String>,
    /// The target connection name.
    pub target_connection_name: Option<String>,
}

model! {
    GgcsSourceDetail {
        required {
            source_id = "sourceId", with_source_id(String);
            action = "action", with_action(models::GgcsSourceDetailAction);
            should_start_source_operations = "shouldStartSourceOperations",
                with_should_start_source_operations(bool);
        }
        optional {
            target_uri = "targetUri", with_target_uri(String);
            target_connection_name = "targetConnectionName", with_target_connection_name(String);
        }
    }
}
