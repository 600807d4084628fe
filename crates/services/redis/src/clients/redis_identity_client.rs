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
/// use oci_sdk_redis::{Config, RedisIdentityClient};
///
/// # async fn example() -> Result<(), oci_sdk_redis::Error> {
/// let config = Config::load().await?;
/// let client = RedisIdentityClient::new(&config)?;
///
/// println!("{}", client.endpoint());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct RedisIdentityClient {
    client: Client,
}

impl RedisIdentityClient {
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

/// # Create identity token
impl RedisIdentityClient {
    /// Creates an identity token.
    ///
    /// - `redis_cluster_id`: The OCID of the cluster.
    /// - `create_identity_token_details`: The request body:
    ///   [`CreateIdentityTokenDetails`](crate::models::CreateIdentityTokenDetails).
    pub fn create_identity_token(
        &self,
        redis_cluster_id: impl Into<String>,
        create_identity_token_details: models::CreateIdentityTokenDetails,
    ) -> operations::CreateIdentityToken {
        operations::CreateIdentityToken::new(
            &self.client,
            redis_cluster_id.into(),
            create_identity_token_details,
        )
    }
}

client!(RedisIdentityClient);
