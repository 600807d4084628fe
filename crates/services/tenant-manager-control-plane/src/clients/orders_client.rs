// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("tenant-manager-control-plane", "https://organizations.{region}.oci.{secondLevelDomain}", "/20230401")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Organizations API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_tenant_manager_control_plane::{Config, OrdersClient};
///
/// # async fn example() -> Result<(), oci_sdk_tenant_manager_control_plane::Error> {
/// let config = Config::load().await?;
/// let client = OrdersClient::new(&config)?;
///
/// let response = client.get_order("example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OrdersClient {
    client: Client,
}

impl OrdersClient {
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

/// # Order
impl OrdersClient {
    /// Activates the order.
    ///
    /// - `activation_token`: The activation token, a JWT with the order ID.
    /// - `activate_order_details`: The request body:
    ///   [`ActivateOrderDetails`](crate::models::ActivateOrderDetails).
    pub fn activate_order(
        &self,
        activation_token: impl Into<String>,
        activate_order_details: models::ActivateOrderDetails,
    ) -> operations::ActivateOrder {
        operations::ActivateOrder::new(
            &self.client,
            activation_token.into(),
            activate_order_details,
        )
    }

    /// Gets the order.
    ///
    /// - `activation_token`: The activation token, a JWT with the order ID.
    pub fn get_order(&self, activation_token: impl Into<String>) -> operations::GetOrder {
        operations::GetOrder::new(&self.client, activation_token.into())
    }
}

client!(OrdersClient);
