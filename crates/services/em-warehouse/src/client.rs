// @generated from spec/em-warehouse.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("em-warehouse", "https://operationsinsights.{region}.oci.{secondLevelDomain}", "/20180828")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the EM Warehouse API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_em_warehouse::{Config, EmWarehouseClient};
///
/// # async fn example() -> Result<(), oci_sdk_em_warehouse::Error> {
/// let config = Config::load().await?;
/// let client = EmWarehouseClient::new(&config)?;
///
/// let mut items = client.list_em_warehouses().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct EmWarehouseClient {
    client: Client,
}

impl EmWarehouseClient {
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

/// # EM warehouses
impl EmWarehouseClient {
    /// Moves the EM warehouse to another compartment.
    ///
    /// - `em_warehouse_id`: The ID of the Enterprise Manager warehouse.
    /// - `change_em_warehouse_compartment_details`: The request body:
    ///   [`ChangeEmWarehouseCompartmentDetails`](crate::models::ChangeEmWarehouseCompartmentDetails).
    pub fn change_em_warehouse_compartment(
        &self,
        em_warehouse_id: impl Into<String>,
        change_em_warehouse_compartment_details: models::ChangeEmWarehouseCompartmentDetails,
    ) -> operations::ChangeEmWarehouseCompartment {
        operations::ChangeEmWarehouseCompartment::new(
            &self.client,
            em_warehouse_id.into(),
            change_em_warehouse_compartment_details,
        )
    }

    /// Creates an EM warehouse.
    ///
    /// - `create_em_warehouse_details`: The request body:
    ///   [`CreateEmWarehouseDetails`](crate::models::CreateEmWarehouseDetails).
    #[inline]
    pub fn create_em_warehouse(
        &self,
        create_em_warehouse_details: models::CreateEmWarehouseDetails,
    ) -> operations::CreateEmWarehouse {
        operations::CreateEmWarehouse::new(&self.client, create_em_warehouse_details)
    }

    /// Deletes the EM warehouse.
    ///
    /// - `em_warehouse_id`: The ID of the Enterprise Manager warehouse.
    pub fn delete_em_warehouse(
        &self,
        em_warehouse_id: impl Into<String>,
    ) -> operations::DeleteEmWarehouse {
        operations::DeleteEmWarehouse::new(&self.client, em_warehouse_id.into())
    }

    /// Gets the EM warehouse.
    ///
    /// - `em_warehouse_id`: The ID of the Enterprise Manager warehouse.
    pub fn get_em_warehouse(
        &self,
        em_warehouse_id: impl Into<String>,
    ) -> operations::GetEmWarehouse {
        operations::GetEmWarehouse::new(&self.client, em_warehouse_id.into())
    }

    /// Gets the EM warehouse resource usage.
    ///
    /// - `em_warehouse_id`: The ID of the Enterprise Manager warehouse.
    pub fn get_em_warehouse_resource_usage(
        &self,
        em_warehouse_id: impl Into<String>,
    ) -> operations::GetEmWarehouseResourceUsage {
        operations::GetEmWarehouseResourceUsage::new(&self.client, em_warehouse_id.into())
    }

    /// Lists the EM warehouses.
    #[inline]
    pub fn list_em_warehouses(&self) -> operations::ListEmWarehouses {
        operations::ListEmWarehouses::new(&self.client)
    }

    /// Lists the ETL runs.
    ///
    /// - `em_warehouse_id`: The ID of the Enterprise Manager warehouse.
    pub fn list_etl_runs(&self, em_warehouse_id: impl Into<String>) -> operations::ListEtlRuns {
        operations::ListEtlRuns::new(&self.client, em_warehouse_id.into())
    }

    /// Updates the EM warehouse.
    ///
    /// - `em_warehouse_id`: The ID of the Enterprise Manager warehouse.
    /// - `update_em_warehouse_details`: The request body:
    ///   [`UpdateEmWarehouseDetails`](crate::models::UpdateEmWarehouseDetails).
    pub fn update_em_warehouse(
        &self,
        em_warehouse_id: impl Into<String>,
        update_em_warehouse_details: models::UpdateEmWarehouseDetails,
    ) -> operations::UpdateEmWarehouse {
        operations::UpdateEmWarehouse::new(
            &self.client,
            em_warehouse_id.into(),
            update_em_warehouse_details,
        )
    }
}

/// # Work requests
impl EmWarehouseClient {
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

client!(EmWarehouseClient);
