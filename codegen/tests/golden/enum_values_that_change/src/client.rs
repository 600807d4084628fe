// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::enum_values_that_change::models::CreateJobDetails;
use crate::enum_values_that_change::operations::{CreateJob, ListJobs, ListPipelines};

static SERVICE: Service = Service::new(
    "enum-values-that-change",
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
/// use oci_sdk_enum_values_that_change::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_enum_values_that_change::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let answer = client.list_jobs().await?;
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

    /// Creates the job.
    ///
    /// - `create_job_details`: What to send:
    ///   [`CreateJobDetails`](crate::models::CreateJobDetails).
    ///
    /// `POST /jobs`. See [`CreateJob`](crate::operations::CreateJob).
    #[inline]
    pub fn create_job(&self, create_job_details: CreateJobDetails) -> CreateJob {
        CreateJob::new(&self.client, create_job_details)
    }

    /// Lists the jobs.
    ///
    /// `GET /jobs`. See [`ListJobs`](crate::operations::ListJobs).
    #[inline]
    pub fn list_jobs(&self) -> ListJobs {
        ListJobs::new(&self.client)
    }

    /// Lists the pipelines.
    ///
    /// `GET /pipelines`. See [`ListPipelines`](crate::operations::ListPipelines).
    #[inline]
    pub fn list_pipelines(&self) -> ListPipelines {
        ListPipelines::new(&self.client)
    }
}

oci_sdk_core::client!(FixtureClient);
