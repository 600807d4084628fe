// @generated from spec/pages-of-collections.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::pages_of_collections::operations::{GetUsage, ListJobs, ListPlain, ListRuns};

static SERVICE: Service = Service::new(
    "pages-of-collections",
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

    /// Reads the usage.
    ///
    /// `GET /usage`, in pages. See [`GetUsage`](crate::operations::GetUsage).
    #[inline]
    pub fn get_usage(&self) -> GetUsage {
        GetUsage::new(&self.client)
    }

    /// Lists the jobs.
    ///
    /// - `compartment_id`: The compartment id.
    ///
    /// `GET /jobs`, in pages. See [`ListJobs`](crate::operations::ListJobs).
    pub fn list_jobs(&self, compartment_id: impl Into<String>) -> ListJobs {
        ListJobs::new(&self.client, compartment_id.into())
    }

    /// Lists the plain.
    ///
    /// `GET /plain`. See [`ListPlain`](crate::operations::ListPlain).
    #[inline]
    pub fn list_plain(&self) -> ListPlain {
        ListPlain::new(&self.client)
    }

    /// Lists the runs.
    ///
    /// `GET /runs`, in pages. See [`ListRuns`](crate::operations::ListRuns).
    #[inline]
    pub fn list_runs(&self) -> ListRuns {
        ListRuns::new(&self.client)
    }
}

oci_sdk_core::client!(FixtureClient);
