// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::operations;

static SERVICE: Service =
    Service::new("redis", "https://redis.{region}.oci.{secondLevelDomain}", "/20220315")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Cache API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_redis::{Config, OciCacheEngineOptionsClient};
///
/// # async fn example() -> Result<(), oci_sdk_redis::Error> {
/// let config = Config::load().await?;
/// let client = OciCacheEngineOptionsClient::new(&config)?;
///
/// let mut items = client.list_oci_cache_engine_options("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OciCacheEngineOptionsClient {
    client: Client,
}

impl OciCacheEngineOptionsClient {
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

/// # OCI cache engine option
impl OciCacheEngineOptionsClient {
    /// Lists the OCI cache engine options.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oci_cache_engine_options(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOciCacheEngineOptions {
        operations::ListOciCacheEngineOptions::new(&self.client, compartment_id.into())
    }
}

client!(OciCacheEngineOptionsClient);
