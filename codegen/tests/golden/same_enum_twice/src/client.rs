// @generated from spec/same-enum-twice.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::same_enum_twice::operations::{ListJobRuns, ListJobs};

static SERVICE: Service = Service::new(
    "same-enum-twice",
    "https://fixture.{region}.{secondLevelDomain}",
    "/20200101",
);

/// A client of the Fixture API of Oracle Cloud Infrastructure.
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
/// let answer = client.list_job_runs().await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FixtureClient {
    client: Client,
}

impl FixtureClient {
    /// A client with what `config` says.
    ///
    /// # Errors
    ///
    /// When there is neither a region nor an endpoint, or no URL can be made of them.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self {
            client: Client::new(config, &SERVICE)?,
        })
    }

    /// Lists the job runs.
    ///
    /// `GET /jobRuns`. See [`ListJobRuns`](crate::operations::ListJobRuns).
    #[inline]
    pub fn list_job_runs(&self) -> ListJobRuns {
        ListJobRuns::new(&self.client)
    }

    /// Lists the jobs.
    ///
    /// `GET /jobs`. See [`ListJobs`](crate::operations::ListJobs).
    #[inline]
    pub fn list_jobs(&self) -> ListJobs {
        ListJobs::new(&self.client)
    }
}

oci_sdk_core::client!(FixtureClient);
