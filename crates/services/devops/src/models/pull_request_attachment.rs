// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A pull request attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PullRequestAttachment {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The OCID of the pull request.
    pub pull_request_id: String,
    /// The name of the file.
    pub file_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The ID of the creator.
    pub created_by: models::PrincipalDetails,
}

model! {
    PullRequestAttachment {
        id = "id";
        pull_request_id = "pullRequestId";
        file_name = "fileName";
        time_created = "timeCreated";
        created_by = "createdBy";
    }
}
