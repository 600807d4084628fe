// @generated from spec/constraints-in-descriptions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::constraints_in_descriptions::{models, operations};

static SERVICE: Service =
    Service::new("constraints-in-descriptions", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_constraints_in_descriptions::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_constraints_in_descriptions::Error> {
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
    /// Updates the job.
    ///
    /// - `job_id`: The ID of the job. Example: `job-1`.
    /// - `job`: The request body: [`Job`](crate::models::Job).
    pub fn update_job(&self, job_id: impl Into<String>, job: models::Job) -> operations::UpdateJob {
        operations::UpdateJob::new(&self.client, job_id.into(), job)
    }
}

client!(FixtureClient);
