// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentDetails {
    /// The role of the target in the attachment, parent or child.
    pub target_role: models::AttachmentTargetRole,
    /// Whether the item is implicit.
    pub is_implicit: bool,
    /// The OCID of the target.
    pub target_id: String,
    /// The URL of the attached instance.
    pub target_instance_url: String,
    /// The type of the service of the target instance.
    pub target_service_type: String,
}

model! {
    AttachmentDetails {
        target_role = "targetRole";
        is_implicit = "isImplicit";
        target_id = "targetId";
        target_instance_url = "targetInstanceUrl";
        target_service_type = "targetServiceType";
    }
}
