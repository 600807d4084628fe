// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("sch", "https://service-connector-hub.{region}.oci.{secondLevelDomain}", "/20200909")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Connector Hub API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_sch::{Config, ServiceConnectorClient};
///
/// # async fn example() -> Result<(), oci_sdk_sch::Error> {
/// let config = Config::load().await?;
/// let client = ServiceConnectorClient::new(&config)?;
///
/// let mut items = client.list_service_connectors("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ServiceConnectorClient {
    client: Client,
}

impl ServiceConnectorClient {
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

/// # Service connector
impl ServiceConnectorClient {
    /// Activates the service connector.
    ///
    /// - `service_connector_id`: The OCID of the connector.
    pub fn activate_service_connector(
        &self,
        service_connector_id: impl Into<String>,
    ) -> operations::ActivateServiceConnector {
        operations::ActivateServiceConnector::new(&self.client, service_connector_id.into())
    }

    /// Moves the service connector to another compartment.
    ///
    /// - `service_connector_id`: The OCID of the connector.
    /// - `change_service_connector_compartment_details`: The request body:
    ///   [`ChangeServiceConnectorCompartmentDetails`](crate::models::ChangeServiceConnectorCompartmentDetails).
    pub fn change_service_connector_compartment(
        &self,
        service_connector_id: impl Into<String>,
        change_service_connector_compartment_details: models::ChangeServiceConnectorCompartmentDetails,
    ) -> operations::ChangeServiceConnectorCompartment {
        operations::ChangeServiceConnectorCompartment::new(
            &self.client,
            service_connector_id.into(),
            change_service_connector_compartment_details,
        )
    }

    /// Creates a service connector.
    ///
    /// - `create_service_connector_details`: The request body:
    ///   [`CreateServiceConnectorDetails`](crate::models::CreateServiceConnectorDetails).
    #[inline]
    pub fn create_service_connector(
        &self,
        create_service_connector_details: models::CreateServiceConnectorDetails,
    ) -> operations::CreateServiceConnector {
        operations::CreateServiceConnector::new(&self.client, create_service_connector_details)
    }

    /// Deactivates the service connector.
    ///
    /// - `service_connector_id`: The OCID of the connector.
    pub fn deactivate_service_connector(
        &self,
        service_connector_id: impl Into<String>,
    ) -> operations::DeactivateServiceConnector {
        operations::DeactivateServiceConnector::new(&self.client, service_connector_id.into())
    }

    /// Deletes the service connector.
    ///
    /// - `service_connector_id`: The OCID of the connector.
    pub fn delete_service_connector(
        &self,
        service_connector_id: impl Into<String>,
    ) -> operations::DeleteServiceConnector {
        operations::DeleteServiceConnector::new(&self.client, service_connector_id.into())
    }

    /// Gets the service connector.
    ///
    /// - `service_connector_id`: The OCID of the connector.
    pub fn get_service_connector(
        &self,
        service_connector_id: impl Into<String>,
    ) -> operations::GetServiceConnector {
        operations::GetServiceConnector::new(&self.client, service_connector_id.into())
    }

    /// Lists the service connectors.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_service_connectors(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListServiceConnectors {
        operations::ListServiceConnectors::new(&self.client, compartment_id.into())
    }

    /// Updates the service connector.
    ///
    /// - `service_connector_id`: The OCID of the connector.
    /// - `update_service_connector_details`: The request body:
    ///   [`UpdateServiceConnectorDetails`](crate::models::UpdateServiceConnectorDetails).
    pub fn update_service_connector(
        &self,
        service_connector_id: impl Into<String>,
        update_service_connector_details: models::UpdateServiceConnectorDetails,
    ) -> operations::UpdateServiceConnector {
        operations::UpdateServiceConnector::new(
            &self.client,
            service_connector_id.into(),
            update_service_connector_details,
        )
    }
}

/// # Work request
impl ServiceConnectorClient {
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
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(ServiceConnectorClient);
