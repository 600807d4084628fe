// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("clinical-data-exchange", "https://cdexhub.{region}.oci.{secondLevelDomain}", "/20180828")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Clinical Data Exchange API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_clinical_data_exchange::{ClinicalDataExchangeClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_clinical_data_exchange::Error> {
/// let config = Config::load().await?;
/// let client = ClinicalDataExchangeClient::new(&config)?;
///
/// let mut items = client.list_payers().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ClinicalDataExchangeClient {
    client: Client,
}

impl ClinicalDataExchangeClient {
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

/// # Data sharing agreements
impl ClinicalDataExchangeClient {
    /// Lists the data sharing agreements between payers and providers.
    #[inline]
    pub fn list_data_sharing_agreements(&self) -> operations::ListDataSharingAgreements {
        operations::ListDataSharingAgreements::new(&self.client)
    }
}

/// # Data sharing constraints
impl ClinicalDataExchangeClient {
    /// Lists the data sharing constraints, which restrict data sharing agreements.
    #[inline]
    pub fn list_data_sharing_constraints(&self) -> operations::ListDataSharingConstraints {
        operations::ListDataSharingConstraints::new(&self.client)
    }
}

/// # Delivery endpoints
impl ClinicalDataExchangeClient {
    /// Moves a delivery endpoint to another compartment asynchronously. The work request reports
    /// the progress.
    ///
    /// - `delivery_endpoint_id`: The OCID of the delivery endpoint.
    /// - `change_delivery_endpoint_compartment_details`: The request body:
    ///   [`ChangeDeliveryEndpointCompartmentDetails`](crate::models::ChangeDeliveryEndpointCompartmentDetails).
    pub fn change_delivery_endpoint_compartment(
        &self,
        delivery_endpoint_id: impl Into<String>,
        change_delivery_endpoint_compartment_details: models::ChangeDeliveryEndpointCompartmentDetails,
    ) -> operations::ChangeDeliveryEndpointCompartment {
        operations::ChangeDeliveryEndpointCompartment::new(
            &self.client,
            delivery_endpoint_id.into(),
            change_delivery_endpoint_compartment_details,
        )
    }

    /// Creates a delivery endpoint asynchronously. The work request reports the progress. The
    /// default limit is 25 per tenancy and can be raised on request.
    ///
    /// - `create_delivery_endpoint_details`: The request body:
    ///   [`CreateDeliveryEndpointDetails`](crate::models::CreateDeliveryEndpointDetails).
    #[inline]
    pub fn create_delivery_endpoint(
        &self,
        create_delivery_endpoint_details: models::CreateDeliveryEndpointDetails,
    ) -> operations::CreateDeliveryEndpoint {
        operations::CreateDeliveryEndpoint::new(&self.client, create_delivery_endpoint_details)
    }

    /// Deletes a delivery endpoint asynchronously. The work request reports the progress.
    ///
    /// - `delivery_endpoint_id`: The OCID of the delivery endpoint.
    pub fn delete_delivery_endpoint(
        &self,
        delivery_endpoint_id: impl Into<String>,
    ) -> operations::DeleteDeliveryEndpoint {
        operations::DeleteDeliveryEndpoint::new(&self.client, delivery_endpoint_id.into())
    }

    /// Gets a delivery endpoint.
    ///
    /// - `delivery_endpoint_id`: The OCID of the delivery endpoint.
    pub fn get_delivery_endpoint(
        &self,
        delivery_endpoint_id: impl Into<String>,
    ) -> operations::GetDeliveryEndpoint {
        operations::GetDeliveryEndpoint::new(&self.client, delivery_endpoint_id.into())
    }

    /// Lists the delivery endpoints (the endpoints of payers that receive notifications from the
    /// service).
    #[inline]
    pub fn list_delivery_endpoints(&self) -> operations::ListDeliveryEndpoints {
        operations::ListDeliveryEndpoints::new(&self.client)
    }

    /// Tests the connection from the service to a delivery endpoint. The response is undocumented,
    /// and its body is ignored.
    ///
    /// - `delivery_endpoint_id`: The OCID of the delivery endpoint.
    pub fn test_delivery_endpoint_connectivity(
        &self,
        delivery_endpoint_id: impl Into<String>,
    ) -> operations::TestDeliveryEndpointConnectivity {
        operations::TestDeliveryEndpointConnectivity::new(&self.client, delivery_endpoint_id.into())
    }

    /// Updates a delivery endpoint asynchronously. The work request reports the progress.
    ///
    /// - `delivery_endpoint_id`: The OCID of the delivery endpoint.
    /// - `update_delivery_endpoint_details`: The request body:
    ///   [`UpdateDeliveryEndpointDetails`](crate::models::UpdateDeliveryEndpointDetails).
    pub fn update_delivery_endpoint(
        &self,
        delivery_endpoint_id: impl Into<String>,
        update_delivery_endpoint_details: models::UpdateDeliveryEndpointDetails,
    ) -> operations::UpdateDeliveryEndpoint {
        operations::UpdateDeliveryEndpoint::new(
            &self.client,
            delivery_endpoint_id.into(),
            update_delivery_endpoint_details,
        )
    }
}

/// # Payer directory entries
impl ClinicalDataExchangeClient {
    /// Gets an entry of the payer directory.
    ///
    /// - `payer_directory_entry_id`: The OCID of the payer directory entry.
    pub fn get_payer_directory_entry(
        &self,
        payer_directory_entry_id: impl Into<String>,
    ) -> operations::GetPayerDirectoryEntry {
        operations::GetPayerDirectoryEntry::new(&self.client, payer_directory_entry_id.into())
    }

    /// Lists the entries of the payer directory.
    #[inline]
    pub fn list_payer_directory_entries(&self) -> operations::ListPayerDirectoryEntries {
        operations::ListPayerDirectoryEntries::new(&self.client)
    }

    /// Updates an entry of the payer directory.
    ///
    /// - `payer_directory_entry_id`: The OCID of the payer directory entry.
    /// - `update_payer_directory_entry_details`: The request body:
    ///   [`UpdatePayerDirectoryEntryDetails`](crate::models::UpdatePayerDirectoryEntryDetails).
    pub fn update_payer_directory_entry(
        &self,
        payer_directory_entry_id: impl Into<String>,
        update_payer_directory_entry_details: models::UpdatePayerDirectoryEntryDetails,
    ) -> operations::UpdatePayerDirectoryEntry {
        operations::UpdatePayerDirectoryEntry::new(
            &self.client,
            payer_directory_entry_id.into(),
            update_payer_directory_entry_details,
        )
    }
}

/// # Payers
impl ClinicalDataExchangeClient {
    /// Gets a payer.
    ///
    /// - `payer_id`: The OCID of the payer.
    pub fn get_payer(&self, payer_id: impl Into<String>) -> operations::GetPayer {
        operations::GetPayer::new(&self.client, payer_id.into())
    }

    /// Lists the payers (the organizations that receive clinical data).
    #[inline]
    pub fn list_payers(&self) -> operations::ListPayers {
        operations::ListPayers::new(&self.client)
    }
}

/// # Provider directory entries
impl ClinicalDataExchangeClient {
    /// Lists the entries of the provider directory.
    #[inline]
    pub fn list_provider_directory_entries(&self) -> operations::ListProviderDirectoryEntries {
        operations::ListProviderDirectoryEntries::new(&self.client)
    }
}

/// # Query endpoints
impl ClinicalDataExchangeClient {
    /// Moves a query endpoint to another compartment asynchronously. The work request reports the
    /// progress.
    ///
    /// - `query_endpoint_id`: The OCID of the query endpoint.
    /// - `change_query_endpoint_compartment_details`: The request body:
    ///   [`ChangeQueryEndpointCompartmentDetails`](crate::models::ChangeQueryEndpointCompartmentDetails).
    pub fn change_query_endpoint_compartment(
        &self,
        query_endpoint_id: impl Into<String>,
        change_query_endpoint_compartment_details: models::ChangeQueryEndpointCompartmentDetails,
    ) -> operations::ChangeQueryEndpointCompartment {
        operations::ChangeQueryEndpointCompartment::new(
            &self.client,
            query_endpoint_id.into(),
            change_query_endpoint_compartment_details,
        )
    }

    /// Creates a query endpoint asynchronously. The work request reports the progress. The default
    /// limit is 25 per tenancy and can be raised on request.
    ///
    /// - `create_query_endpoint_details`: The request body:
    ///   [`CreateQueryEndpointDetails`](crate::models::CreateQueryEndpointDetails).
    #[inline]
    pub fn create_query_endpoint(
        &self,
        create_query_endpoint_details: models::CreateQueryEndpointDetails,
    ) -> operations::CreateQueryEndpoint {
        operations::CreateQueryEndpoint::new(&self.client, create_query_endpoint_details)
    }

    /// Deletes a query endpoint asynchronously. The work request reports the progress.
    ///
    /// - `query_endpoint_id`: The OCID of the query endpoint.
    pub fn delete_query_endpoint(
        &self,
        query_endpoint_id: impl Into<String>,
    ) -> operations::DeleteQueryEndpoint {
        operations::DeleteQueryEndpoint::new(&self.client, query_endpoint_id.into())
    }

    /// Gets a query endpoint.
    ///
    /// - `query_endpoint_id`: The OCID of the query endpoint.
    pub fn get_query_endpoint(
        &self,
        query_endpoint_id: impl Into<String>,
    ) -> operations::GetQueryEndpoint {
        operations::GetQueryEndpoint::new(&self.client, query_endpoint_id.into())
    }

    /// Lists the query endpoints (the endpoints at which payers query clinical documents).
    #[inline]
    pub fn list_query_endpoints(&self) -> operations::ListQueryEndpoints {
        operations::ListQueryEndpoints::new(&self.client)
    }

    /// Updates a query endpoint asynchronously. The work request reports the progress.
    ///
    /// - `query_endpoint_id`: The OCID of the query endpoint.
    /// - `update_query_endpoint_details`: The request body:
    ///   [`UpdateQueryEndpointDetails`](crate::models::UpdateQueryEndpointDetails).
    pub fn update_query_endpoint(
        &self,
        query_endpoint_id: impl Into<String>,
        update_query_endpoint_details: models::UpdateQueryEndpointDetails,
    ) -> operations::UpdateQueryEndpoint {
        operations::UpdateQueryEndpoint::new(
            &self.client,
            query_endpoint_id.into(),
            update_query_endpoint_details,
        )
    }
}

/// # Work requests
impl ClinicalDataExchangeClient {
    /// Requests the cancellation of a work request. A successful response does not mean that the
    /// operation has stopped.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Gets a work request, with its status, progress and affected resources.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the errors of a work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the log entries of a work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests (the records of asynchronous operations).
    #[inline]
    pub fn list_work_requests(&self) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client)
    }
}

client!(ClinicalDataExchangeClient);
