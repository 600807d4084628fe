// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A GGCS target detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GgcsTargetDetail {
    /// The ID of the target.
    pub target_id: String,
    /// The action.
    pub action: models::GgcsTargetDetailAction,
    /// Whether to start target operations.
    pub should_start_target_operations: bool,
    /// The URI of the source.
    pub source_uri: Option<String>,
    /// The source connection name.
    pub source_connection_name: Option<String>,
}

model! {
    GgcsTargetDetail {
        required {
            target_id = "targetId", with_target_id(String);
            action = "action", with_action(models::GgcsTargetDetailAction);
            should_start_target_operations = "shouldStartTargetOperations",
                with_should_start_target_operations(bool);
        }
        optional {
            source_uri = "sourceUri", with_source_uri(String);
            source_connection_name = "sourceConnectionName", with_source_connection_name(String);
        }
    }
}
