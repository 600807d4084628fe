// @generated from spec/update-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::update_model::models::UpdateJobDetails;
use crate::update_model::operations::UpdateJob;

static SERVICE: Service = Service::new(
    "update-model",
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
/// use oci_sdk_update_model::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_update_model::Error> {
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

    /// Changes the job.
    ///
    /// - `id`: The id.
    /// - `update_job_details`: What to send:
    ///   [`UpdateJobDetails`](crate::models::UpdateJobDetails).
    ///
    /// `PUT /jobs/{id}`. See [`UpdateJob`](crate::operations::UpdateJob).
    pub fn update_job(
        &self,
        id: impl Into<String>,
        update_job_details: UpdateJobDetails,
    ) -> UpdateJob {
        UpdateJob::new(&self.client, id.into(), update_job_details)
    }
}

oci_sdk_core::client!(FixtureClient);
