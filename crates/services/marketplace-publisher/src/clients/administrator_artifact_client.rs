// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("marketplace-publisher", "https://marketplace-publisher.{region}.oci.{secondLevelDomain}", "/20241201")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Marketplace Publisher API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_marketplace_publisher::{AdministratorArtifactClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_marketplace_publisher::Error> {
/// let config = Config::load().await?;
/// let client = AdministratorArtifactClient::new(&config)?;
///
/// println!("{}", client.endpoint());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AdministratorArtifactClient {
    client: Client,
}

impl AdministratorArtifactClient {
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

/// # Admin publisher
impl AdministratorArtifactClient {
    /// Updates the admin artifact status.
    ///
    /// - `artifact_id`: The OCID of the artifact.
    /// - `update_admin_artifact_status_details`: The request body:
    ///   [`UpdateAdminArtifactStatusDetails`](crate::models::UpdateAdminArtifactStatusDetails).
    pub fn update_admin_artifact_status(
        &self,
        artifact_id: impl Into<String>,
        update_admin_artifact_status_details: models::UpdateAdminArtifactStatusDetails,
    ) -> operations::UpdateAdminArtifactStatus {
        operations::UpdateAdminArtifactStatus::new(
            &self.client,
            artifact_id.into(),
            update_admin_artifact_status_details,
        )
    }
}

client!(AdministratorArtifactClient);
