// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A disaster recovery precheck result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisasterRecoveryPrecheckResult {
    /// The key.
    pub key: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: String,
    /// The corrective action.
    pub corrective_action: Option<String>,
    /// The status.
    pub status: models::DisasterRecoveryPrecheckResultStatus,
    /// The OCID of the related resource.
    pub related_resource_id: String,
    /// The related resource type.
    pub related_resource_type: models::DisasterRecoveryPrecheckResultRelatedResourceType,
    /// The code.
    pub code: String,
}

model! {
    DisasterRecoveryPrecheckResult {
        key = "key";
        display_name = "displayName";
        description = "description";
        corrective_action = "correctiveAction";
        status = "status";
        related_resource_id = "relatedResourceId";
        related_resource_type = "relatedResourceType";
        code = "code";
    }
}
