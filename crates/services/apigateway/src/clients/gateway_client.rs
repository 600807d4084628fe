// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("apigateway", "https://apigateway.{region}.oci.{secondLevelDomain}", "/20190501")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the API Gateway API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_apigateway::{Config, GatewayClient};
///
/// # async fn example() -> Result<(), oci_sdk_apigateway::Error> {
/// let config = Config::load().await?;
/// let client = GatewayClient::new(&config)?;
///
/// let mut items = client.list_gateways("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct GatewayClient {
    client: Client,
}

impl GatewayClient {
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

/// # Gateway
impl GatewayClient {
    /// Adds a gateway lock.
    ///
    /// - `gateway_id`: The OCID of the gateway.
    /// - `add_resource_lock_details`: The request body:
    ///   [`AddResourceLockDetails`](crate::models::AddResourceLockDetails).
    pub fn add_gateway_lock(
        &self,
        gateway_id: impl Into<String>,
        add_resource_lock_details: models::AddResourceLockDetails,
    ) -> operations::AddGatewayLock {
        operations::AddGatewayLock::new(&self.client, gateway_id.into(), add_resource_lock_details)
    }

    /// Moves the gateway to another compartment.
    ///
    /// - `gateway_id`: The OCID of the gateway.
    /// - `change_gateway_compartment_details`: The request body:
    ///   [`ChangeGatewayCompartmentDetails`](crate::models::ChangeGatewayCompartmentDetails).
    pub fn change_gateway_compartment(
        &self,
        gateway_id: impl Into<String>,
        change_gateway_compartment_details: models::ChangeGatewayCompartmentDetails,
    ) -> operations::ChangeGatewayCompartment {
        operations::ChangeGatewayCompartment::new(
            &self.client,
            gateway_id.into(),
            change_gateway_compartment_details,
        )
    }

    /// Creates a gateway.
    ///
    /// - `create_gateway_details`: The request body:
    ///   [`CreateGatewayDetails`](crate::models::CreateGatewayDetails).
    #[inline]
    pub fn create_gateway(
        &self,
        create_gateway_details: models::CreateGatewayDetails,
    ) -> operations::CreateGateway {
        operations::CreateGateway::new(&self.client, create_gateway_details)
    }

    /// Deletes the gateway.
    ///
    /// - `gateway_id`: The OCID of the gateway.
    pub fn delete_gateway(&self, gateway_id: impl Into<String>) -> operations::DeleteGateway {
        operations::DeleteGateway::new(&self.client, gateway_id.into())
    }

    /// Gets the gateway.
    ///
    /// - `gateway_id`: The OCID of the gateway.
    pub fn get_gateway(&self, gateway_id: impl Into<String>) -> operations::GetGateway {
        operations::GetGateway::new(&self.client, gateway_id.into())
    }

    /// Lists the gateways.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_gateways(&self, compartment_id: impl Into<String>) -> operations::ListGateways {
        operations::ListGateways::new(&self.client, compartment_id.into())
    }

    /// Removes the gateway lock.
    ///
    /// - `gateway_id`: The OCID of the gateway.
    /// - `remove_resource_lock_details`: The request body:
    ///   [`RemoveResourceLockDetails`](crate::models::RemoveResourceLockDetails).
    pub fn remove_gateway_lock(
        &self,
        gateway_id: impl Into<String>,
        remove_resource_lock_details: models::RemoveResourceLockDetails,
    ) -> operations::RemoveGatewayLock {
        operations::RemoveGatewayLock::new(
            &self.client,
            gateway_id.into(),
            remove_resource_lock_details,
        )
    }

    /// Updates the gateway.
    ///
    /// - `gateway_id`: The OCID of the gateway.
    /// - `update_gateway_details`: The request body:
    ///   [`UpdateGatewayDetails`](crate::models::UpdateGatewayDetails).
    pub fn update_gateway(
        &self,
        gateway_id: impl Into<String>,
        update_gateway_details: models::UpdateGatewayDetails,
    ) -> operations::UpdateGateway {
        operations::UpdateGateway::new(&self.client, gateway_id.into(), update_gateway_details)
    }
}

client!(GatewayClient);
