// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("artifacts", "https://artifacts.{region}.oci.{secondLevelDomain}", "/20160918");

/// A client for the Artifacts and Container Images API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_artifacts::{ArtifactsClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_artifacts::Error> {
/// let config = Config::load().await?;
/// let client = ArtifactsClient::new(&config)?;
///
/// let mut items = client.list_container_repositories("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ArtifactsClient {
    client: Client,
}

impl ArtifactsClient {
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

/// # Container configuration
impl ArtifactsClient {
    /// Gets the container configuration.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_container_configuration(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::GetContainerConfiguration {
        operations::GetContainerConfiguration::new(&self.client, compartment_id.into())
    }

    /// Updates the container configuration.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `update_container_configuration_details`: The request body:
    ///   [`UpdateContainerConfigurationDetails`](crate::models::UpdateContainerConfigurationDetails).
    pub fn update_container_configuration(
        &self,
        compartment_id: impl Into<String>,
        update_container_configuration_details: models::UpdateContainerConfigurationDetails,
    ) -> operations::UpdateContainerConfiguration {
        operations::UpdateContainerConfiguration::new(
            &self.client,
            compartment_id.into(),
            update_container_configuration_details,
        )
    }
}

/// # Container image
impl ArtifactsClient {
    /// Deletes the container image.
    ///
    /// - `image_id`: The OCID of the container image.
    pub fn delete_container_image(
        &self,
        image_id: impl Into<String>,
    ) -> operations::DeleteContainerImage {
        operations::DeleteContainerImage::new(&self.client, image_id.into())
    }

    /// Gets the container image.
    ///
    /// - `image_id`: The OCID of the container image.
    pub fn get_container_image(
        &self,
        image_id: impl Into<String>,
    ) -> operations::GetContainerImage {
        operations::GetContainerImage::new(&self.client, image_id.into())
    }

    /// Lists the container images.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_container_images(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListContainerImages {
        operations::ListContainerImages::new(&self.client, compartment_id.into())
    }

    /// Looks up the container image by URI.
    ///
    /// - `lookup_container_image_by_uri_details`: The request body:
    ///   [`LookupContainerImageByUriDetails`](crate::models::LookupContainerImageByUriDetails).
    #[inline]
    pub fn lookup_container_image_by_uri(
        &self,
        lookup_container_image_by_uri_details: models::LookupContainerImageByUriDetails,
    ) -> operations::LookupContainerImageByUri {
        operations::LookupContainerImageByUri::new(
            &self.client,
            lookup_container_image_by_uri_details,
        )
    }

    /// Removes the container version.
    ///
    /// - `image_id`: The OCID of the container image.
    /// - `remove_container_version_details`: The request body:
    ///   [`RemoveContainerVersionDetails`](crate::models::RemoveContainerVersionDetails).
    pub fn remove_container_version(
        &self,
        image_id: impl Into<String>,
        remove_container_version_details: models::RemoveContainerVersionDetails,
    ) -> operations::RemoveContainerVersion {
        operations::RemoveContainerVersion::new(
            &self.client,
            image_id.into(),
            remove_container_version_details,
        )
    }

    /// Restores the container image.
    ///
    /// - `image_id`: The OCID of the container image.
    /// - `restore_container_image_details`: The request body:
    ///   [`RestoreContainerImageDetails`](crate::models::RestoreContainerImageDetails).
    pub fn restore_container_image(
        &self,
        image_id: impl Into<String>,
        restore_container_image_details: models::RestoreContainerImageDetails,
    ) -> operations::RestoreContainerImage {
        operations::RestoreContainerImage::new(
            &self.client,
            image_id.into(),
            restore_container_image_details,
        )
    }

    /// Updates the container image.
    ///
    /// - `image_id`: The OCID of the container image.
    /// - `update_container_image_details`: The request body:
    ///   [`UpdateContainerImageDetails`](crate::models::UpdateContainerImageDetails).
    pub fn update_container_image(
        &self,
        image_id: impl Into<String>,
        update_container_image_details: models::UpdateContainerImageDetails,
    ) -> operations::UpdateContainerImage {
        operations::UpdateContainerImage::new(
            &self.client,
            image_id.into(),
            update_container_image_details,
        )
    }
}

/// # Container image signature
impl ArtifactsClient {
    /// Creates a container image signature.
    ///
    /// - `create_container_image_signature_details`: The request body:
    ///   [`CreateContainerImageSignatureDetails`](crate::models::CreateContainerImageSignatureDetails).
    #[inline]
    pub fn create_container_image_signature(
        &self,
        create_container_image_signature_details: models::CreateContainerImageSignatureDetails,
    ) -> operations::CreateContainerImageSignature {
        operations::CreateContainerImageSignature::new(
            &self.client,
            create_container_image_signature_details,
        )
    }

    /// Deletes the container image signature.
    ///
    /// - `image_signature_id`: The OCID of the image signature.
    pub fn delete_container_image_signature(
        &self,
        image_signature_id: impl Into<String>,
    ) -> operations::DeleteContainerImageSignature {
        operations::DeleteContainerImageSignature::new(&self.client, image_signature_id.into())
    }

    /// Gets the container image signature.
    ///
    /// - `image_signature_id`: The OCID of the image signature.
    pub fn get_container_image_signature(
        &self,
        image_signature_id: impl Into<String>,
    ) -> operations::GetContainerImageSignature {
        operations::GetContainerImageSignature::new(&self.client, image_signature_id.into())
    }

    /// Lists the container image signatures.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_container_image_signatures(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListContainerImageSignatures {
        operations::ListContainerImageSignatures::new(&self.client, compartment_id.into())
    }

    /// Updates the container image signature.
    ///
    /// - `image_signature_id`: The OCID of the image signature.
    /// - `update_container_image_signature_details`: The request body:
    ///   [`UpdateContainerImageSignatureDetails`](crate::models::UpdateContainerImageSignatureDetails).
    pub fn update_container_image_signature(
        &self,
        image_signature_id: impl Into<String>,
        update_container_image_signature_details: models::UpdateContainerImageSignatureDetails,
    ) -> operations::UpdateContainerImageSignature {
        operations::UpdateContainerImageSignature::new(
            &self.client,
            image_signature_id.into(),
            update_container_image_signature_details,
        )
    }
}

/// # Container repository
impl ArtifactsClient {
    /// Moves the container repository to another compartment.
    ///
    /// - `repository_id`: The OCID of the repository.
    /// - `change_container_repository_compartment_details`: The request body:
    ///   [`ChangeContainerRepositoryCompartmentDetails`](crate::models::ChangeContainerRepositoryCompartmentDetails).
    pub fn change_container_repository_compartment(
        &self,
        repository_id: impl Into<String>,
        change_container_repository_compartment_details: models::ChangeContainerRepositoryCompartmentDetails,
    ) -> operations::ChangeContainerRepositoryCompartment {
        operations::ChangeContainerRepositoryCompartment::new(
            &self.client,
            repository_id.into(),
            change_container_repository_compartment_details,
        )
    }

    /// Creates a container repository.
    ///
    /// - `create_container_repository_details`: The request body:
    ///   [`CreateContainerRepositoryDetails`](crate::models::CreateContainerRepositoryDetails).
    #[inline]
    pub fn create_container_repository(
        &self,
        create_container_repository_details: models::CreateContainerRepositoryDetails,
    ) -> operations::CreateContainerRepository {
        operations::CreateContainerRepository::new(
            &self.client,
            create_container_repository_details,
        )
    }

    /// Deletes the container repository.
    ///
    /// - `repository_id`: The OCID of the repository.
    pub fn delete_container_repository(
        &self,
        repository_id: impl Into<String>,
    ) -> operations::DeleteContainerRepository {
        operations::DeleteContainerRepository::new(&self.client, repository_id.into())
    }

    /// Gets the container repository.
    ///
    /// - `repository_id`: The OCID of the repository.
    pub fn get_container_repository(
        &self,
        repository_id: impl Into<String>,
    ) -> operations::GetContainerRepository {
        operations::GetContainerRepository::new(&self.client, repository_id.into())
    }

    /// Lists the container repositories.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_container_repositories(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListContainerRepositories {
        operations::ListContainerRepositories::new(&self.client, compartment_id.into())
    }

    /// Updates the container repository.
    ///
    /// - `repository_id`: The OCID of the repository.
    /// - `update_container_repository_details`: The request body:
    ///   [`UpdateContainerRepositoryDetails`](crate::models::UpdateContainerRepositoryDetails).
    pub fn update_container_repository(
        &self,
        repository_id: impl Into<String>,
        update_container_repository_details: models::UpdateContainerRepositoryDetails,
    ) -> operations::UpdateContainerRepository {
        operations::UpdateContainerRepository::new(
            &self.client,
            repository_id.into(),
            update_container_repository_details,
        )
    }
}

/// # Generic artifact
impl ArtifactsClient {
    /// Deletes the generic artifact.
    ///
    /// - `artifact_id`: The OCID of the artifact.
    pub fn delete_generic_artifact(
        &self,
        artifact_id: impl Into<String>,
    ) -> operations::DeleteGenericArtifact {
        operations::DeleteGenericArtifact::new(&self.client, artifact_id.into())
    }

    /// Deletes the generic artifact by path.
    ///
    /// - `repository_id`: The OCID of the repository.
    /// - `artifact_path`: The path of the artifact in the repository. Example:
    ///   `project01/my-web-app/artifact-abc`.
    /// - `version`: The version.
    pub fn delete_generic_artifact_by_path(
        &self,
        repository_id: impl Into<String>,
        artifact_path: impl Into<String>,
        version: impl Into<String>,
    ) -> operations::DeleteGenericArtifactByPath {
        operations::DeleteGenericArtifactByPath::new(
            &self.client,
            repository_id.into(),
            artifact_path.into(),
            version.into(),
        )
    }

    /// Gets the generic artifact.
    ///
    /// - `artifact_id`: The OCID of the artifact.
    pub fn get_generic_artifact(
        &self,
        artifact_id: impl Into<String>,
    ) -> operations::GetGenericArtifact {
        operations::GetGenericArtifact::new(&self.client, artifact_id.into())
    }

    /// Gets the generic artifact by path.
    ///
    /// - `repository_id`: The OCID of the repository.
    /// - `artifact_path`: The path of the artifact in the repository. Example:
    ///   `project01/my-web-app/artifact-abc`.
    /// - `version`: The version.
    pub fn get_generic_artifact_by_path(
        &self,
        repository_id: impl Into<String>,
        artifact_path: impl Into<String>,
        version: impl Into<String>,
    ) -> operations::GetGenericArtifactByPath {
        operations::GetGenericArtifactByPath::new(
            &self.client,
            repository_id.into(),
            artifact_path.into(),
            version.into(),
        )
    }

    /// Lists the generic artifacts.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `repository_id`: The OCID of the repository.
    pub fn list_generic_artifacts(
        &self,
        compartment_id: impl Into<String>,
        repository_id: impl Into<String>,
    ) -> operations::ListGenericArtifacts {
        operations::ListGenericArtifacts::new(
            &self.client,
            compartment_id.into(),
            repository_id.into(),
        )
    }

    /// Updates the generic artifact.
    ///
    /// - `artifact_id`: The OCID of the artifact.
    /// - `update_generic_artifact_details`: The request body:
    ///   [`UpdateGenericArtifactDetails`](crate::models::UpdateGenericArtifactDetails).
    pub fn update_generic_artifact(
        &self,
        artifact_id: impl Into<String>,
        update_generic_artifact_details: models::UpdateGenericArtifactDetails,
    ) -> operations::UpdateGenericArtifact {
        operations::UpdateGenericArtifact::new(
            &self.client,
            artifact_id.into(),
            update_generic_artifact_details,
        )
    }

    /// Updates the generic artifact by path.
    ///
    /// - `repository_id`: The OCID of the repository.
    /// - `artifact_path`: The path of the artifact in the repository. Example:
    ///   `project01/my-web-app/artifact-abc`.
    /// - `version`: The version.
    /// - `update_generic_artifact_by_path_details`: The request body:
    ///   [`UpdateGenericArtifactByPathDetails`](crate::models::UpdateGenericArtifactByPathDetails).
    pub fn update_generic_artifact_by_path(
        &self,
        repository_id: impl Into<String>,
        artifact_path: impl Into<String>,
        version: impl Into<String>,
        update_generic_artifact_by_path_details: models::UpdateGenericArtifactByPathDetails,
    ) -> operations::UpdateGenericArtifactByPath {
        operations::UpdateGenericArtifactByPath::new(
            &self.client,
            repository_id.into(),
            artifact_path.into(),
            version.into(),
            update_generic_artifact_by_path_details,
        )
    }
}

/// # Repository
impl ArtifactsClient {
    /// Moves the repository to another compartment.
    ///
    /// - `repository_id`: The OCID of the repository.
    /// - `change_repository_compartment_details`: The request body:
    ///   [`ChangeRepositoryCompartmentDetails`](crate::models::ChangeRepositoryCompartmentDetails).
    pub fn change_repository_compartment(
        &self,
        repository_id: impl Into<String>,
        change_repository_compartment_details: models::ChangeRepositoryCompartmentDetails,
    ) -> operations::ChangeRepositoryCompartment {
        operations::ChangeRepositoryCompartment::new(
            &self.client,
            repository_id.into(),
            change_repository_compartment_details,
        )
    }

    /// Creates a repository.
    ///
    /// - `create_repository_details`: The request body:
    ///   [`CreateRepositoryDetails`](crate::models::CreateRepositoryDetails).
    pub fn create_repository(
        &self,
        create_repository_details: impl Into<models::CreateRepositoryDetails>,
    ) -> operations::CreateRepository {
        operations::CreateRepository::new(&self.client, create_repository_details.into())
    }

    /// Deletes the repository.
    ///
    /// - `repository_id`: The OCID of the repository.
    pub fn delete_repository(
        &self,
        repository_id: impl Into<String>,
    ) -> operations::DeleteRepository {
        operations::DeleteRepository::new(&self.client, repository_id.into())
    }

    /// Gets the repository.
    ///
    /// - `repository_id`: The OCID of the repository.
    pub fn get_repository(&self, repository_id: impl Into<String>) -> operations::GetRepository {
        operations::GetRepository::new(&self.client, repository_id.into())
    }

    /// Lists the repositories.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_repositories(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListRepositories {
        operations::ListRepositories::new(&self.client, compartment_id.into())
    }

    /// Updates the repository.
    ///
    /// - `repository_id`: The OCID of the repository.
    /// - `update_repository_details`: The request body:
    ///   [`UpdateRepositoryDetails`](crate::models::UpdateRepositoryDetails).
    pub fn update_repository(
        &self,
        repository_id: impl Into<String>,
        update_repository_details: impl Into<models::UpdateRepositoryDetails>,
    ) -> operations::UpdateRepository {
        operations::UpdateRepository::new(
            &self.client,
            repository_id.into(),
            update_repository_details.into(),
        )
    }
}

client!(ArtifactsClient);
