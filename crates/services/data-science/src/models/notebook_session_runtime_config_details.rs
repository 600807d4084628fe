// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::NotebookSessionGitConfigDetails;

/// What a notebook session comes with: variables and Git repositories.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotebookSessionRuntimeConfigDetails {
    /// Environment variables of your own, by name.
    pub custom_environment_variables: Option<BTreeMap<String, String>>,
    /// The Git repositories that the session comes with.
    pub notebook_session_git_config_details: Option<NotebookSessionGitConfigDetails>,
}

impl NotebookSessionRuntimeConfigDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`custom_environment_variables`](Self::custom_environment_variables).
    #[must_use]
    pub fn with_custom_environment_variables(
        mut self,
        custom_environment_variables: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.custom_environment_variables = Some(
            generated::map(custom_environment_variables),
        );
        self
    }

    /// Sets [`notebook_session_git_config_details`](Self::notebook_session_git_config_details).
    #[must_use]
    pub fn with_notebook_session_git_config_details(
        mut self,
        notebook_session_git_config_details: impl Into<NotebookSessionGitConfigDetails>,
    ) -> Self {
        self.notebook_session_git_config_details = Some(
            notebook_session_git_config_details.into(),
        );
        self
    }
}

impl Model for NotebookSessionRuntimeConfigDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "customEnvironmentVariables" => {
                generated::read(&mut self.custom_environment_variables, map)
            }
            "notebookSessionGitConfigDetails" => {
                generated::read(&mut self.notebook_session_git_config_details, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(
            map,
            "customEnvironmentVariables",
            &self.custom_environment_variables,
        )?;
        generated::write(
            map,
            "notebookSessionGitConfigDetails",
            &self.notebook_session_git_config_details,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(NotebookSessionRuntimeConfigDetails);
