// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a repository path commit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepositoryPathCommitDetails {
    /// The ID of the commit.
    pub commit_id: Option<String>,
    /// The message.
    pub message: Option<String>,
    /// The author.
    pub author: Option<models::PrincipalDetails>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    RepositoryPathCommitDetails {
        commit_id = "commitId";
        message = "message";
        author = "author";
        time_updated = "timeUpdated";
    }
}
