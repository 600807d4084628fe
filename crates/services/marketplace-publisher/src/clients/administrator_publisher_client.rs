// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::operations;

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
/// use oci_sdk_marketplace_publisher::{AdministratorPublisherClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_marketplace_publisher::Error> {
/// let config = Config::load().await?;
/// let client = AdministratorPublisherClient::new(&config)?;
///
/// let response = client.get_admin_publisher("ocid1.publisher.oc1..example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AdministratorPublisherClient {
    client: Client,
}

impl AdministratorPublisherClient {
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
impl AdministratorPublisherClient {
    /// Gets the admin publisher.
    ///
    /// - `publisher_id`: The OCID of the publisher.
    pub fn get_admin_publisher(
        &self,
        publisher_id: impl Into<String>,
    ) -> operations::GetAdminPublisher {
        operations::GetAdminPublisher::new(&self.client, publisher_id.into())
    }
}

client!(AdministratorPublisherClient);
