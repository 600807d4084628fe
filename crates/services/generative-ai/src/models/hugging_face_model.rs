// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};
use oci_sdk_core::Secret;

/// A model at Hugging Face, at a branch or a commit. Gated models need an access token.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HuggingFaceModel {
    /// Identifies the model: its OCID or, where it is imported from Hugging Face, its full name
    /// there, such as `meta-llama/Llama-2-7b`.
    pub model_id: String,
    /// A token of Hugging Face for models that need one. It is kept in OCI Vault.
    pub access_token: Option<Secret>,
    /// The branch of the repository at Hugging Face; `main` if absent. A `commit` wins over it.
    pub branch: Option<String>,
    /// The hash of the commit at Hugging Face to import. It wins over a `branch`.
    pub commit: Option<String>,
}

impl HuggingFaceModel {
    /// With the members that are required.
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`model_id`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = model_id.into();
        self
    }

    /// Sets [`access_token`](Self::access_token).
    #[must_use]
    pub fn with_access_token(mut self, access_token: impl Into<Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }

    /// Sets [`branch`](Self::branch).
    #[must_use]
    pub fn with_branch(mut self, branch: impl Into<String>) -> Self {
        self.branch = Some(branch.into());
        self
    }

    /// Sets [`commit`](Self::commit).
    #[must_use]
    pub fn with_commit(mut self, commit: impl Into<String>) -> Self {
        self.commit = Some(commit.into());
        self
    }
}

impl Model for HuggingFaceModel {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "modelId" => generated::read(&mut self.model_id, map),
            "accessToken" => generated::read(&mut self.access_token, map),
            "branch" => generated::read(&mut self.branch, map),
            "commit" => generated::read(&mut self.commit, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("sourceType", "HUGGING_FACE_MODEL")?;
        generated::write(map, "modelId", &self.model_id)?;
        generated::write(map, "accessToken", &self.access_token)?;
        generated::write(map, "branch", &self.branch)?;
        generated::write(map, "commit", &self.commit)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(HuggingFaceModel);
