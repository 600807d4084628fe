// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

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
/// use oci_sdk_redis::{Config, OciCacheConfigSetClient};
///
/// # async fn example() -> Result<(), oci_sdk_redis::Error> {
/// let config = Config::load().await?;
/// let client = OciCacheConfigSetClient::new(&config)?;
///
/// let mut items = client.list_oci_cache_config_sets().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OciCacheConfigSetClient {
    client: Client,
}

impl OciCacheConfigSetClient {
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

/// # Associated OCI cache cluster
impl OciCacheConfigSetClient {
    /// Lists the associated OCI cache clusters.
    ///
    /// - `oci_cache_config_set_id`: The ID of the OCI Cache config set.
    pub fn list_associated_oci_cache_clusters(
        &self,
        oci_cache_config_set_id: impl Into<String>,
    ) -> operations::ListAssociatedOciCacheClusters {
        operations::ListAssociatedOciCacheClusters::new(
            &self.client,
            oci_cache_config_set_id.into(),
        )
    }
}

/// # OCI cache configuration set
impl OciCacheConfigSetClient {
    /// Moves the OCI cache configuration set to another compartment.
    ///
    /// - `oci_cache_config_set_id`: The ID of the OCI Cache config set.
    /// - `change_oci_cache_config_set_compartment_details`: The request body:
    ///   [`ChangeOciCacheConfigSetCompartmentDetails`](crate::models::ChangeOciCacheConfigSetCompartmentDetails).
    pub fn change_oci_cache_config_set_compartment(
        &self,
        oci_cache_config_set_id: impl Into<String>,
        change_oci_cache_config_set_compartment_details: models::ChangeOciCacheConfigSetCompartmentDetails,
    ) -> operations::ChangeOciCacheConfigSetCompartment {
        operations::ChangeOciCacheConfigSetCompartment::new(
            &self.client,
            oci_cache_config_set_id.into(),
            change_oci_cache_config_set_compartment_details,
        )
    }

    /// Creates an OCI cache configuration set.
    ///
    /// - `create_oci_cache_config_set_details`: The request body:
    ///   [`CreateOciCacheConfigSetDetails`](crate::models::CreateOciCacheConfigSetDetails).
    #[inline]
    pub fn create_oci_cache_config_set(
        &self,
        create_oci_cache_config_set_details: models::CreateOciCacheConfigSetDetails,
    ) -> operations::CreateOciCacheConfigSet {
        operations::CreateOciCacheConfigSet::new(&self.client, create_oci_cache_config_set_details)
    }

    /// Deletes the OCI cache configuration set.
    ///
    /// - `oci_cache_config_set_id`: The ID of the OCI Cache config set.
    pub fn delete_oci_cache_config_set(
        &self,
        oci_cache_config_set_id: impl Into<String>,
    ) -> operations::DeleteOciCacheConfigSet {
        operations::DeleteOciCacheConfigSet::new(&self.client, oci_cache_config_set_id.into())
    }

    /// Gets the OCI cache configuration set.
    ///
    /// - `oci_cache_config_set_id`: The ID of the OCI Cache config set.
    pub fn get_oci_cache_config_set(
        &self,
        oci_cache_config_set_id: impl Into<String>,
    ) -> operations::GetOciCacheConfigSet {
        operations::GetOciCacheConfigSet::new(&self.client, oci_cache_config_set_id.into())
    }

    /// Lists the OCI cache configuration sets.
    #[inline]
    pub fn list_oci_cache_config_sets(&self) -> operations::ListOciCacheConfigSets {
        operations::ListOciCacheConfigSets::new(&self.client)
    }

    /// Updates the OCI cache configuration set.
    ///
    /// - `oci_cache_config_set_id`: The ID of the OCI Cache config set.
    /// - `update_oci_cache_config_set_details`: The request body:
    ///   [`UpdateOciCacheConfigSetDetails`](crate::models::UpdateOciCacheConfigSetDetails).
    pub fn update_oci_cache_config_set(
        &self,
        oci_cache_config_set_id: impl Into<String>,
        update_oci_cache_config_set_details: models::UpdateOciCacheConfigSetDetails,
    ) -> operations::UpdateOciCacheConfigSet {
        operations::UpdateOciCacheConfigSet::new(
            &self.client,
            oci_cache_config_set_id.into(),
            update_oci_cache_config_set_details,
        )
    }
}

client!(OciCacheConfigSetClient);
