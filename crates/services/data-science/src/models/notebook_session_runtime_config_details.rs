// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The environment variables and Git repositories of a notebook session.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotebookSessionRuntimeConfigDetails {
    /// The custom environment variables, by name.
    pub custom_environment_variables: Option<BTreeMap<String, String>>,
    /// The Git configuration of the notebook session.
    pub notebook_session_git_config_details: Option<models::NotebookSessionGitConfigDetails>,
}

model! {
    NotebookSessionRuntimeConfigDetails {
        optional {
            custom_environment_variables = "customEnvironmentVariables",
                with_custom_environment_variables({String});
            notebook_session_git_config_details = "notebookSessionGitConfigDetails",
                with_notebook_session_git_config_details(models::NotebookSessionGitConfigDetails);
        }
    }
}
