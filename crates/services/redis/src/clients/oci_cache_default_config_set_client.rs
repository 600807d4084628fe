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
/// use oci_sdk_redis::{Config, OciCacheDefaultConfigSetClient};
///
/// # async fn example() -> Result<(), oci_sdk_redis::Error> {
/// let config = Config::load().await?;
/// let client = OciCacheDefaultConfigSetClient::new(&config)?;
///
/// let mut items = client.list_oci_cache_default_config_sets("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OciCacheDefaultConfigSetClient {
    client: Client,
}

impl OciCacheDefaultConfigSetClient {
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

/// # OCI cache default configuration set
impl OciCacheDefaultConfigSetClient {
    /// Gets the OCI cache default configuration set.
    ///
    /// - `oci_cache_default_config_set_id`: The ID of the OCI cache default configuration set.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_oci_cache_default_config_set(
        &self,
        oci_cache_default_config_set_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetOciCacheDefaultConfigSet {
        operations::GetOciCacheDefaultConfigSet::new(
            &self.client,
            oci_cache_default_config_set_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the OCI cache default configuration sets.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oci_cache_default_config_sets(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOciCacheDefaultConfigSets {
        operations::ListOciCacheDefaultConfigSets::new(&self.client, compartment_id.into())
    }
}

client!(OciCacheDefaultConfigSetClient);
