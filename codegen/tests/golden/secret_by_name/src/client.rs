// @generated from spec/secret-by-name.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::secret_by_name::{models, operations};

static SERVICE: Service =
    Service::new("secret-by-name", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_secret_by_name::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_secret_by_name::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// println!("{}", client.endpoint());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FixtureClient {
    client: Client,
}

impl FixtureClient {
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

/// # Jobs
impl FixtureClient {
    /// Creates a job.
    ///
    /// - `create_job_details`: The request body:
    ///   [`CreateJobDetails`](crate::models::CreateJobDetails).
    #[inline]
    pub fn create_job(
        &self,
        create_job_details: models::CreateJobDetails,
    ) -> operations::CreateJob {
        operations::CreateJob::new(&self.client, create_job_details)
    }
}

client!(FixtureClient);
