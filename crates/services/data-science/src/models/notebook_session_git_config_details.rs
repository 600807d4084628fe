// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::NotebookSessionGitRepoConfigDetails;

/// The Git repositories of a notebook session.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotebookSessionGitConfigDetails {
    /// The Git repositories, one by one.
    pub notebook_session_git_repo_config_collection: Option<
        Vec<NotebookSessionGitRepoConfigDetails>,
    >,
}

impl NotebookSessionGitConfigDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets
    /// [`notebook_session_git_repo_config_collection`](Self::notebook_session_git_repo_config_collection).
    #[must_use]
    pub fn with_notebook_session_git_repo_config_collection(
        mut self,
        notebook_session_git_repo_config_collection: impl IntoIterator<
            Item = impl Into<NotebookSessionGitRepoConfigDetails>,
        >,
    ) -> Self {
        self.notebook_session_git_repo_config_collection = Some(
            generated::list(notebook_session_git_repo_config_collection),
        );
        self
    }
}

impl Model for NotebookSessionGitConfigDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "notebookSessionGitRepoConfigCollection" => {
                generated::read(
                    &mut self.notebook_session_git_repo_config_collection,
                    map,
                )
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(
            map,
            "notebookSessionGitRepoConfigCollection",
            &self.notebook_session_git_repo_config_collection,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(NotebookSessionGitConfigDetails);
