// @generated from spec/pages-of-collections.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::pages_of_collections::operations;

static SERVICE: Service =
    Service::new("pages-of-collections", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_pages_of_collections::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_pages_of_collections::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let mut items = client.list_jobs("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
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
    /// Lists the jobs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_jobs(&self, compartment_id: impl Into<String>) -> operations::ListJobs {
        operations::ListJobs::new(&self.client, compartment_id.into())
    }
}

/// # Plain
impl FixtureClient {
    /// Lists the plain.
    #[inline]
    pub fn list_plain(&self) -> operations::ListPlain {
        operations::ListPlain::new(&self.client)
    }
}

/// # Runs
impl FixtureClient {
    /// Lists the runs.
    #[inline]
    pub fn list_runs(&self) -> operations::ListRuns {
        operations::ListRuns::new(&self.client)
    }
}

/// # Statistics
impl FixtureClient {
    /// Gets the statistics.
    #[inline]
    pub fn get_stats(&self) -> operations::GetStats {
        operations::GetStats::new(&self.client)
    }
}

/// # Usage
impl FixtureClient {
    /// Gets the usage.
    #[inline]
    pub fn get_usage(&self) -> operations::GetUsage {
        operations::GetUsage::new(&self.client)
    }
}

client!(FixtureClient);
