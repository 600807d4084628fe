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
/// use oci_sdk_redis::{Config, OciCacheUserClient};
///
/// # async fn example() -> Result<(), oci_sdk_redis::Error> {
/// let config = Config::load().await?;
/// let client = OciCacheUserClient::new(&config)?;
///
/// let mut items = client.list_oci_cache_users().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OciCacheUserClient {
    client: Client,
}

impl OciCacheUserClient {
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

/// # Attached OCI cache cluster
impl OciCacheUserClient {
    /// Lists the attached Redis clusters.
    ///
    /// - `oci_cache_user_id`: The OCID of the OCI Cache user.
    pub fn list_attached_redis_clusters(
        &self,
        oci_cache_user_id: impl Into<String>,
    ) -> operations::ListAttachedRedisClusters {
        operations::ListAttachedRedisClusters::new(&self.client, oci_cache_user_id.into())
    }
}

/// # OCI cache user
impl OciCacheUserClient {
    /// Moves the OCI cache user to another compartment.
    ///
    /// - `oci_cache_user_id`: The OCID of the OCI Cache user.
    /// - `change_oci_cache_user_compartment_details`: The request body:
    ///   [`ChangeOciCacheUserCompartmentDetails`](crate::models::ChangeOciCacheUserCompartmentDetails).
    pub fn change_oci_cache_user_compartment(
        &self,
        oci_cache_user_id: impl Into<String>,
        change_oci_cache_user_compartment_details: models::ChangeOciCacheUserCompartmentDetails,
    ) -> operations::ChangeOciCacheUserCompartment {
        operations::ChangeOciCacheUserCompartment::new(
            &self.client,
            oci_cache_user_id.into(),
            change_oci_cache_user_compartment_details,
        )
    }

    /// Creates an OCI cache user.
    ///
    /// - `create_oci_cache_user_details`: The request body:
    ///   [`CreateOciCacheUserDetails`](crate::models::CreateOciCacheUserDetails).
    #[inline]
    pub fn create_oci_cache_user(
        &self,
        create_oci_cache_user_details: models::CreateOciCacheUserDetails,
    ) -> operations::CreateOciCacheUser {
        operations::CreateOciCacheUser::new(&self.client, create_oci_cache_user_details)
    }

    /// Deletes the OCI cache user.
    ///
    /// - `oci_cache_user_id`: The OCID of the OCI Cache user.
    pub fn delete_oci_cache_user(
        &self,
        oci_cache_user_id: impl Into<String>,
    ) -> operations::DeleteOciCacheUser {
        operations::DeleteOciCacheUser::new(&self.client, oci_cache_user_id.into())
    }

    /// Gets the OCI cache user.
    ///
    /// - `oci_cache_user_id`: The OCID of the OCI Cache user.
    pub fn get_oci_cache_user(
        &self,
        oci_cache_user_id: impl Into<String>,
    ) -> operations::GetOciCacheUser {
        operations::GetOciCacheUser::new(&self.client, oci_cache_user_id.into())
    }

    /// Lists the OCI cache users.
    #[inline]
    pub fn list_oci_cache_users(&self) -> operations::ListOciCacheUsers {
        operations::ListOciCacheUsers::new(&self.client)
    }

    /// Updates the OCI cache user.
    ///
    /// - `oci_cache_user_id`: The OCID of the OCI Cache user.
    /// - `update_oci_cache_user_details`: The request body:
    ///   [`UpdateOciCacheUserDetails`](crate::models::UpdateOciCacheUserDetails).
    pub fn update_oci_cache_user(
        &self,
        oci_cache_user_id: impl Into<String>,
        update_oci_cache_user_details: models::UpdateOciCacheUserDetails,
    ) -> operations::UpdateOciCacheUser {
        operations::UpdateOciCacheUser::new(
            &self.client,
            oci_cache_user_id.into(),
            update_oci_cache_user_details,
        )
    }
}

client!(OciCacheUserClient);
