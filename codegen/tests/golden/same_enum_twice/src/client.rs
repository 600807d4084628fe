// @generated from spec/same-enum-twice.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::same_enum_twice::operations;

static SERVICE: Service =
    Service::new("same-enum-twice", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_same_enum_twice::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_same_enum_twice::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let response = client.list_job_runs().await?;
/// println!("{response:?}");
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

/// # Job runs
impl FixtureClient {
    /// Lists the job runs.
    #[inline]
    pub fn list_job_runs(&self) -> operations::ListJobRuns {
        operations::ListJobRuns::new(&self.client)
    }
}

/// # Jobs
impl FixtureClient {
    /// Lists the jobs.
    #[inline]
    pub fn list_jobs(&self) -> operations::ListJobs {
        operations::ListJobs::new(&self.client)
    }
}

client!(FixtureClient);
