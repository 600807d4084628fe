// @generated from spec/generic-artifacts-content.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("generic-artifacts-content", "https://generic.artifacts.{region}.oci.{secondLevelDomain}", "/20160918");

/// A client for the Generic Artifacts Content API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_generic_artifacts_content::{Config, GenericArtifactsContentClient};
///
/// # async fn example() -> Result<(), oci_sdk_generic_artifacts_content::Error> {
/// let config = Config::load().await?;
/// let client = GenericArtifactsContentClient::new(&config)?;
///
/// let response = client.get_generic_artifact_content("ocid1.artifact.oc1..example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct GenericArtifactsContentClient {
    client: Client,
}

impl GenericArtifactsContentClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Generic artifact
impl GenericArtifactsContentClient {
    /// Gets the generic artifact content.
    ///
    /// - `artifact_id`: The OCID of the artifact.
    pub fn get_generic_artifact_content(
        &self,
        artifact_id: impl Into<String>,
    ) -> operations::GetGenericArtifactContent {
        operations::GetGenericArtifactContent::new(&self.client, artifact_id.into())
    }

    /// Gets the generic artifact content by path.
    ///
    /// - `repository_id`: The OCID of the repository.
    /// - `artifact_path`: The path of the artifact in the repository. Example:
    ///   `project01/my-web-app/artifact-abc`.
    /// - `version`: The version.
    pub fn get_generic_artifact_content_by_path(
        &self,
        repository_id: impl Into<String>,
        artifact_path: impl Into<String>,
        version: impl Into<String>,
    ) -> operations::GetGenericArtifactContentByPath {
        operations::GetGenericArtifactContentByPath::new(
            &self.client,
            repository_id.into(),
            artifact_path.into(),
            version.into(),
        )
    }

    /// Writes the generic artifact content by path.
    ///
    /// - `repository_id`: The OCID of the repository.
    /// - `artifact_path`: The path of the artifact in the repository. Example:
    ///   `project01/my-web-app/artifact-abc`.
    /// - `version`: The version.
    /// - `body`: The bytes of the request body.
    pub fn put_generic_artifact_content_by_path(
        &self,
        repository_id: impl Into<String>,
        artifact_path: impl Into<String>,
        version: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::PutGenericArtifactContentByPath {
        operations::PutGenericArtifactContentByPath::new(
            &self.client,
            repository_id.into(),
            artifact_path.into(),
            version.into(),
            body.into(),
        )
    }
}

client!(GenericArtifactsContentClient);
