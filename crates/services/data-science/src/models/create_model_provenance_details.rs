// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// The record of where a model comes from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateModelProvenanceDetails {
    /// The URL of the Git repository with the code that trained the model.
    pub repository_url: Option<String>,
    /// The branch of that repository.
    pub git_branch: Option<String>,
    /// The commit that the model was trained with.
    pub git_commit: Option<String>,
    /// The path to the artifacts of the model.
    pub script_dir: Option<String>,
    /// The path to the script or notebook that trained the model.
    pub training_script: Option<String>,
    /// The OCID of the job or notebook session that trained the model.
    pub training_id: Option<String>,
}

impl CreateModelProvenanceDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`repository_url`](Self::repository_url).
    #[must_use]
    pub fn with_repository_url(mut self, repository_url: impl Into<String>) -> Self {
        self.repository_url = Some(repository_url.into());
        self
    }

    /// Sets [`git_branch`](Self::git_branch).
    #[must_use]
    pub fn with_git_branch(mut self, git_branch: impl Into<String>) -> Self {
        self.git_branch = Some(git_branch.into());
        self
    }

    /// Sets [`git_commit`](Self::git_commit).
    #[must_use]
    pub fn with_git_commit(mut self, git_commit: impl Into<String>) -> Self {
        self.git_commit = Some(git_commit.into());
        self
    }

    /// Sets [`script_dir`](Self::script_dir).
    #[must_use]
    pub fn with_script_dir(mut self, script_dir: impl Into<String>) -> Self {
        self.script_dir = Some(script_dir.into());
        self
    }

    /// Sets [`training_script`](Self::training_script).
    #[must_use]
    pub fn with_training_script(mut self, training_script: impl Into<String>) -> Self {
        self.training_script = Some(training_script.into());
        self
    }

    /// Sets [`training_id`](Self::training_id).
    #[must_use]
    pub fn with_training_id(mut self, training_id: impl Into<String>) -> Self {
        self.training_id = Some(training_id.into());
        self
    }
}

impl Model for CreateModelProvenanceDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "repositoryUrl" => generated::read(&mut self.repository_url, map),
            "gitBranch" => generated::read(&mut self.git_branch, map),
            "gitCommit" => generated::read(&mut self.git_commit, map),
            "scriptDir" => generated::read(&mut self.script_dir, map),
            "trainingScript" => generated::read(&mut self.training_script, map),
            "trainingId" => generated::read(&mut self.training_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "repositoryUrl", &self.repository_url)?;
        generated::write(map, "gitBranch", &self.git_branch)?;
        generated::write(map, "gitCommit", &self.git_commit)?;
        generated::write(map, "scriptDir", &self.script_dir)?;
        generated::write(map, "trainingScript", &self.training_script)?;
        generated::write(map, "trainingId", &self.training_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateModelProvenanceDetails);
