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
/// use oci_sdk_redis::{Config, RedisClusterClient};
///
/// # async fn example() -> Result<(), oci_sdk_redis::Error> {
/// let config = Config::load().await?;
/// let client = RedisClusterClient::new(&config)?;
///
/// let mut items = client.list_redis_clusters().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct RedisClusterClient {
    client: Client,
}

impl RedisClusterClient {
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

/// # Attached OCI cache user
impl RedisClusterClient {
    /// Lists the attached OCI cache users.
    ///
    /// - `redis_cluster_id`: The OCID of the cluster.
    pub fn list_attached_oci_cache_users(
        &self,
        redis_cluster_id: impl Into<String>,
    ) -> operations::ListAttachedOciCacheUsers {
        operations::ListAttachedOciCacheUsers::new(&self.client, redis_cluster_id.into())
    }
}

/// # Node
impl RedisClusterClient {
    /// Lists the Redis cluster nodes.
    ///
    /// - `redis_cluster_id`: The OCID of the cluster.
    pub fn list_redis_cluster_nodes(
        &self,
        redis_cluster_id: impl Into<String>,
    ) -> operations::ListRedisClusterNodes {
        operations::ListRedisClusterNodes::new(&self.client, redis_cluster_id.into())
    }
}

/// # Redis cluster
impl RedisClusterClient {
    /// Attaches the OCI cache users.
    ///
    /// - `redis_cluster_id`: The OCID of the cluster.
    /// - `attach_oci_cache_users_details`: The request body:
    ///   [`AttachOciCacheUsersDetails`](crate::models::AttachOciCacheUsersDetails).
    pub fn attach_oci_cache_users(
        &self,
        redis_cluster_id: impl Into<String>,
        attach_oci_cache_users_details: models::AttachOciCacheUsersDetails,
    ) -> operations::AttachOciCacheUsers {
        operations::AttachOciCacheUsers::new(
            &self.client,
            redis_cluster_id.into(),
            attach_oci_cache_users_details,
        )
    }

    /// Moves the Redis cluster to another compartment.
    ///
    /// - `redis_cluster_id`: The OCID of the cluster.
    /// - `change_redis_cluster_compartment_details`: The request body:
    ///   [`ChangeRedisClusterCompartmentDetails`](crate::models::ChangeRedisClusterCompartmentDetails).
    pub fn change_redis_cluster_compartment(
        &self,
        redis_cluster_id: impl Into<String>,
        change_redis_cluster_compartment_details: models::ChangeRedisClusterCompartmentDetails,
    ) -> operations::ChangeRedisClusterCompartment {
        operations::ChangeRedisClusterCompartment::new(
            &self.client,
            redis_cluster_id.into(),
            change_redis_cluster_compartment_details,
        )
    }

    /// Converts the resource to the secondary cluster.
    ///
    /// - `redis_cluster_id`: The OCID of the cluster.
    /// - `convert_to_secondary_cluster_details`: The request body:
    ///   [`ConvertToSecondaryClusterDetails`](crate::models::ConvertToSecondaryClusterDetails).
    pub fn convert_to_secondary_cluster(
        &self,
        redis_cluster_id: impl Into<String>,
        convert_to_secondary_cluster_details: models::ConvertToSecondaryClusterDetails,
    ) -> operations::ConvertToSecondaryCluster {
        operations::ConvertToSecondaryCluster::new(
            &self.client,
            redis_cluster_id.into(),
            convert_to_secondary_cluster_details,
        )
    }

    /// Converts the resource to the standalone cluster.
    ///
    /// - `redis_cluster_id`: The OCID of the cluster.
    pub fn convert_to_standalone_cluster(
        &self,
        redis_cluster_id: impl Into<String>,
    ) -> operations::ConvertToStandaloneCluster {
        operations::ConvertToStandaloneCluster::new(&self.client, redis_cluster_id.into())
    }

    /// Creates a Redis cluster.
    ///
    /// - `create_redis_cluster_details`: The request body:
    ///   [`CreateRedisClusterDetails`](crate::models::CreateRedisClusterDetails).
    #[inline]
    pub fn create_redis_cluster(
        &self,
        create_redis_cluster_details: models::CreateRedisClusterDetails,
    ) -> operations::CreateRedisCluster {
        operations::CreateRedisCluster::new(&self.client, create_redis_cluster_details)
    }

    /// Deletes the Redis cluster.
    ///
    /// - `redis_cluster_id`: The OCID of the cluster.
    pub fn delete_redis_cluster(
        &self,
        redis_cluster_id: impl Into<String>,
    ) -> operations::DeleteRedisCluster {
        operations::DeleteRedisCluster::new(&self.client, redis_cluster_id.into())
    }

    /// Detaches the OCI cache users.
    ///
    /// - `redis_cluster_id`: The OCID of the cluster.
    /// - `detach_oci_cache_users_details`: The request body:
    ///   [`DetachOciCacheUsersDetails`](crate::models::DetachOciCacheUsersDetails).
    pub fn detach_oci_cache_users(
        &self,
        redis_cluster_id: impl Into<String>,
        detach_oci_cache_users_details: models::DetachOciCacheUsersDetails,
    ) -> operations::DetachOciCacheUsers {
        operations::DetachOciCacheUsers::new(
            &self.client,
            redis_cluster_id.into(),
            detach_oci_cache_users_details,
        )
    }

    /// Gets the Redis cluster.
    ///
    /// - `redis_cluster_id`: The OCID of the cluster.
    pub fn get_redis_cluster(
        &self,
        redis_cluster_id: impl Into<String>,
    ) -> operations::GetRedisCluster {
        operations::GetRedisCluster::new(&self.client, redis_cluster_id.into())
    }

    /// Lists the Redis clusters.
    #[inline]
    pub fn list_redis_clusters(&self) -> operations::ListRedisClusters {
        operations::ListRedisClusters::new(&self.client)
    }

    /// Switches the roles of the primary and the secondary.
    ///
    /// - `redis_cluster_id`: The OCID of the cluster.
    pub fn switchover(&self, redis_cluster_id: impl Into<String>) -> operations::Switchover {
        operations::Switchover::new(&self.client, redis_cluster_id.into())
    }

    /// Updates the Redis cluster.
    ///
    /// - `redis_cluster_id`: The OCID of the cluster.
    /// - `update_redis_cluster_details`: The request body:
    ///   [`UpdateRedisClusterDetails`](crate::models::UpdateRedisClusterDetails).
    pub fn update_redis_cluster(
        &self,
        redis_cluster_id: impl Into<String>,
        update_redis_cluster_details: models::UpdateRedisClusterDetails,
    ) -> operations::UpdateRedisCluster {
        operations::UpdateRedisCluster::new(
            &self.client,
            redis_cluster_id.into(),
            update_redis_cluster_details,
        )
    }
}

/// # Work request
impl RedisClusterClient {
    /// Cancels the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Gets the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    #[inline]
    pub fn list_work_requests(&self) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client)
    }
}

client!(RedisClusterClient);
