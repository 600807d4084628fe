// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The Git configuration of a notebook session.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotebookSessionGitConfigDetails {
    /// The Git repositories.
    pub notebook_session_git_repo_config_collection:
        Option<Vec<models::NotebookSessionGitRepoConfigDetails>>,
}

model! {
    NotebookSessionGitConfigDetails {
        optional {
            notebook_session_git_repo_config_collection = "notebookSessionGitRepoConfigCollection",
                with_notebook_session_git_repo_config_collection([models::NotebookSessionGitRepoConfigDetails]);
        }
    }
}
