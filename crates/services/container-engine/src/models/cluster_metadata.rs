// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// Cluster metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterMetadata {
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The ID of the created by user.
    pub created_by_user_id: Option<String>,
    /// The OCID of the created by work request.
    pub created_by_work_request_id: Option<String>,
    /// The deletion time.
    pub time_deleted: Option<DateTime<Utc>>,
    /// The ID of the deleted by user.
    pub deleted_by_user_id: Option<String>,
    /// The OCID of the deleted by work request.
    pub deleted_by_work_request_id: Option<String>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The ID of the updated by user.
    pub updated_by_user_id: Option<String>,
    /// The OCID of the updated by work request.
    pub updated_by_work_request_id: Option<String>,
    /// The expiration time of the credential.
    pub time_credential_expiration: Option<DateTime<Utc>>,
}

model! {
    ClusterMetadata {
        time_created = "timeCreated";
        created_by_user_id = "createdByUserId";
        created_by_work_request_id = "createdByWorkRequestId";
        time_deleted = "timeDeleted";
        deleted_by_user_id = "deletedByUserId";
        deleted_by_work_request_id = "deletedByWorkRequestId";
        time_updated = "timeUpdated";
        updated_by_user_id = "updatedByUserId";
        updated_by_work_request_id = "updatedByWorkRequestId";
        time_credential_expiration = "timeCredentialExpiration";
    }
}
