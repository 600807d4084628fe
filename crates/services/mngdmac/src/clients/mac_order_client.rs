// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("mngdmac", "https://mngdmac.{region}.oci.{secondLevelDomain}", "/20250320")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Managed Services for Mac API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_mngdmac::{Config, MacOrderClient};
///
/// # async fn example() -> Result<(), oci_sdk_mngdmac::Error> {
/// let config = Config::load().await?;
/// let client = MacOrderClient::new(&config)?;
///
/// let mut items = client.list_mac_orders().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct MacOrderClient {
    client: Client,
}

impl MacOrderClient {
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

/// # Mac order
impl MacOrderClient {
    /// Cancels the Mac order.
    ///
    /// - `mac_order_id`: The OCID of the Mac order.
    pub fn cancel_mac_order(&self, mac_order_id: impl Into<String>) -> operations::CancelMacOrder {
        operations::CancelMacOrder::new(&self.client, mac_order_id.into())
    }

    /// Moves the Mac order to another compartment.
    ///
    /// - `mac_order_id`: The OCID of the Mac order.
    /// - `change_mac_order_compartment_details`: The request body:
    ///   [`ChangeMacOrderCompartmentDetails`](crate::models::ChangeMacOrderCompartmentDetails).
    pub fn change_mac_order_compartment(
        &self,
        mac_order_id: impl Into<String>,
        change_mac_order_compartment_details: models::ChangeMacOrderCompartmentDetails,
    ) -> operations::ChangeMacOrderCompartment {
        operations::ChangeMacOrderCompartment::new(
            &self.client,
            mac_order_id.into(),
            change_mac_order_compartment_details,
        )
    }

    /// Creates a Mac order.
    ///
    /// - `create_mac_order_details`: The request body:
    ///   [`CreateMacOrderDetails`](crate::models::CreateMacOrderDetails).
    #[inline]
    pub fn create_mac_order(
        &self,
        create_mac_order_details: models::CreateMacOrderDetails,
    ) -> operations::CreateMacOrder {
        operations::CreateMacOrder::new(&self.client, create_mac_order_details)
    }

    /// Gets the Mac order.
    ///
    /// - `mac_order_id`: The OCID of the Mac order.
    pub fn get_mac_order(&self, mac_order_id: impl Into<String>) -> operations::GetMacOrder {
        operations::GetMacOrder::new(&self.client, mac_order_id.into())
    }

    /// Lists the Mac orders.
    #[inline]
    pub fn list_mac_orders(&self) -> operations::ListMacOrders {
        operations::ListMacOrders::new(&self.client)
    }

    /// Updates the Mac order.
    ///
    /// - `mac_order_id`: The OCID of the Mac order.
    /// - `update_mac_order_details`: The request body:
    ///   [`UpdateMacOrderDetails`](crate::models::UpdateMacOrderDetails).
    pub fn update_mac_order(
        &self,
        mac_order_id: impl Into<String>,
        update_mac_order_details: models::UpdateMacOrderDetails,
    ) -> operations::UpdateMacOrder {
        operations::UpdateMacOrder::new(&self.client, mac_order_id.into(), update_mac_order_details)
    }
}

/// # Work request
impl MacOrderClient {
    /// Cancels the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Gets the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The OCID of the work request.
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

client!(MacOrderClient);
