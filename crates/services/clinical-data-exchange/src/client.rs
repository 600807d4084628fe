// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::models::{
    ChangeDeliveryEndpointCompartmentDetails, ChangeQueryEndpointCompartmentDetails,
    CreateDeliveryEndpointDetails, CreateQueryEndpointDetails,
    UpdateDeliveryEndpointDetails, UpdatePayerDirectoryEntryDetails,
    UpdateQueryEndpointDetails,
};

use crate::operations::{
    CancelWorkRequest, ChangeDeliveryEndpointCompartment, ChangeQueryEndpointCompartment,
    CreateDeliveryEndpoint, CreateQueryEndpoint, DeleteDeliveryEndpoint,
    DeleteQueryEndpoint, GetDeliveryEndpoint, GetPayer, GetPayerDirectoryEntry,
    GetQueryEndpoint, GetWorkRequest, ListDataSharingAgreements,
    ListDataSharingConstraints, ListDeliveryEndpoints, ListPayerDirectoryEntries,
    ListPayers, ListProviderDirectoryEntries, ListQueryEndpoints, ListWorkRequestErrors,
    ListWorkRequestLogs, ListWorkRequests, TestDeliveryEndpointConnectivity,
    UpdateDeliveryEndpoint, UpdatePayerDirectoryEntry, UpdateQueryEndpoint,
};

static SERVICE: Service = Service::new(
    "clinical-data-exchange",
    "https://cdexhub.{region}.oci.{secondLevelDomain}",
    "/20180828",
);

/// A client of the Clinical Data Exchange API of Oracle Cloud Infrastructure.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_clinical_data_exchange::{Config, ClinicalDataExchangeClient};
///
/// # async fn example() -> Result<(), oci_sdk_clinical_data_exchange::Error> {
/// let config = Config::load().await?;
/// let client = ClinicalDataExchangeClient::new(&config)?;
///
/// let mut items = client.list_data_sharing_agreements().items();
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
    /// A client with what `config` says.
    ///
    /// # Errors
    ///
    /// When there is neither a region nor an endpoint, or no URL can be made of them.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self {
            client: Client::new(config, &SERVICE)?,
        })
    }

    /// Asks the service to stop the operation behind a work request. That the call succeeds does
    /// not say that the operation has stopped.
    ///
    /// - `work_request_id`: OCID of the work request.
    ///
    /// `DELETE /workRequests/{workRequestId}`. See
    /// [`CancelWorkRequest`](crate::operations::CancelWorkRequest).
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> CancelWorkRequest {
        CancelWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Starts to move a delivery endpoint to another compartment. A work request follows the
    /// operation.
    ///
    /// - `delivery_endpoint_id`: OCID of the delivery endpoint.
    /// - `change_delivery_endpoint_compartment_details`: What to send:
    ///   [`ChangeDeliveryEndpointCompartmentDetails`](crate::models::ChangeDeliveryEndpointCompartmentDetails).
    ///
    /// `POST /deliveryEndpoints/{deliveryEndpointId}/actions/changeCompartment`. See
    /// [`ChangeDeliveryEndpointCompartment`](crate::operations::ChangeDeliveryEndpointCompartment).
    pub fn change_delivery_endpoint_compartment(
        &self,
        delivery_endpoint_id: impl Into<String>,
        change_delivery_endpoint_compartment_details: ChangeDeliveryEndpointCompartmentDetails,
    ) -> ChangeDeliveryEndpointCompartment {
        ChangeDeliveryEndpointCompartment::new(
            &self.client,
            delivery_endpoint_id.into(),
            change_delivery_endpoint_compartment_details,
        )
    }

    /// Starts to move a query endpoint to another compartment. A work request follows the
    /// operation.
    ///
    /// - `query_endpoint_id`: OCID of the query endpoint.
    /// - `change_query_endpoint_compartment_details`: What to send:
    ///   [`ChangeQueryEndpointCompartmentDetails`](crate::models::ChangeQueryEndpointCompartmentDetails).
    ///
    /// `POST /queryEndpoints/{queryEndpointId}/actions/changeCompartment`. See
    /// [`ChangeQueryEndpointCompartment`](crate::operations::ChangeQueryEndpointCompartment).
    pub fn change_query_endpoint_compartment(
        &self,
        query_endpoint_id: impl Into<String>,
        change_query_endpoint_compartment_details: ChangeQueryEndpointCompartmentDetails,
    ) -> ChangeQueryEndpointCompartment {
        ChangeQueryEndpointCompartment::new(
            &self.client,
            query_endpoint_id.into(),
            change_query_endpoint_compartment_details,
        )
    }

    /// Starts to create a delivery endpoint. A work request follows the operation. A tenancy may
    /// have 25 of them, or more on request.
    ///
    /// - `create_delivery_endpoint_details`: What to send:
    ///   [`CreateDeliveryEndpointDetails`](crate::models::CreateDeliveryEndpointDetails).
    ///
    /// `POST /deliveryEndpoints`. See
    /// [`CreateDeliveryEndpoint`](crate::operations::CreateDeliveryEndpoint).
    #[inline]
    pub fn create_delivery_endpoint(
        &self,
        create_delivery_endpoint_details: CreateDeliveryEndpointDetails,
    ) -> CreateDeliveryEndpoint {
        CreateDeliveryEndpoint::new(&self.client, create_delivery_endpoint_details)
    }

    /// Starts to create a query endpoint. A work request follows the operation. A tenancy may have
    /// 25 of them, or more on request.
    ///
    /// - `create_query_endpoint_details`: What to send:
    ///   [`CreateQueryEndpointDetails`](crate::models::CreateQueryEndpointDetails).
    ///
    /// `POST /queryEndpoints`. See
    /// [`CreateQueryEndpoint`](crate::operations::CreateQueryEndpoint).
    #[inline]
    pub fn create_query_endpoint(
        &self,
        create_query_endpoint_details: CreateQueryEndpointDetails,
    ) -> CreateQueryEndpoint {
        CreateQueryEndpoint::new(&self.client, create_query_endpoint_details)
    }

    /// Starts to delete a delivery endpoint. A work request follows the operation.
    ///
    /// - `delivery_endpoint_id`: OCID of the delivery endpoint.
    ///
    /// `DELETE /deliveryEndpoints/{deliveryEndpointId}`. See
    /// [`DeleteDeliveryEndpoint`](crate::operations::DeleteDeliveryEndpoint).
    pub fn delete_delivery_endpoint(
        &self,
        delivery_endpoint_id: impl Into<String>,
    ) -> DeleteDeliveryEndpoint {
        DeleteDeliveryEndpoint::new(&self.client, delivery_endpoint_id.into())
    }

    /// Starts to delete a query endpoint. A work request follows the operation.
    ///
    /// - `query_endpoint_id`: OCID of the query endpoint.
    ///
    /// `DELETE /queryEndpoints/{queryEndpointId}`. See
    /// [`DeleteQueryEndpoint`](crate::operations::DeleteQueryEndpoint).
    pub fn delete_query_endpoint(
        &self,
        query_endpoint_id: impl Into<String>,
    ) -> DeleteQueryEndpoint {
        DeleteQueryEndpoint::new(&self.client, query_endpoint_id.into())
    }

    /// Reads a delivery endpoint.
    ///
    /// - `delivery_endpoint_id`: OCID of the delivery endpoint.
    ///
    /// `GET /deliveryEndpoints/{deliveryEndpointId}`. See
    /// [`GetDeliveryEndpoint`](crate::operations::GetDeliveryEndpoint).
    pub fn get_delivery_endpoint(
        &self,
        delivery_endpoint_id: impl Into<String>,
    ) -> GetDeliveryEndpoint {
        GetDeliveryEndpoint::new(&self.client, delivery_endpoint_id.into())
    }

    /// Reads a payer.
    ///
    /// - `payer_id`: OCID of the payer.
    ///
    /// `GET /payers/{payerId}`. See [`GetPayer`](crate::operations::GetPayer).
    pub fn get_payer(&self, payer_id: impl Into<String>) -> GetPayer {
        GetPayer::new(&self.client, payer_id.into())
    }

    /// Reads the entry of a payer in the directory.
    ///
    /// - `payer_directory_entry_id`: OCID of the entry in the directory of payers.
    ///
    /// `GET /payerDirectoryEntries/{payerDirectoryEntryId}`. See
    /// [`GetPayerDirectoryEntry`](crate::operations::GetPayerDirectoryEntry).
    pub fn get_payer_directory_entry(
        &self,
        payer_directory_entry_id: impl Into<String>,
    ) -> GetPayerDirectoryEntry {
        GetPayerDirectoryEntry::new(&self.client, payer_directory_entry_id.into())
    }

    /// Reads a query endpoint.
    ///
    /// - `query_endpoint_id`: OCID of the query endpoint.
    ///
    /// `GET /queryEndpoints/{queryEndpointId}`. See
    /// [`GetQueryEndpoint`](crate::operations::GetQueryEndpoint).
    pub fn get_query_endpoint(
        &self,
        query_endpoint_id: impl Into<String>,
    ) -> GetQueryEndpoint {
        GetQueryEndpoint::new(&self.client, query_endpoint_id.into())
    }

    /// Reads a work request: what a long-running operation does, to which resources, and how far
    /// it is.
    ///
    /// - `work_request_id`: OCID of the work request.
    ///
    /// `GET /workRequests/{workRequestId}`. See
    /// [`GetWorkRequest`](crate::operations::GetWorkRequest).
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> GetWorkRequest {
        GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists data sharing agreements between payers and providers.
    ///
    /// `GET /dataSharingAgreements`, in pages. See
    /// [`ListDataSharingAgreements`](crate::operations::ListDataSharingAgreements).
    #[inline]
    pub fn list_data_sharing_agreements(&self) -> ListDataSharingAgreements {
        ListDataSharingAgreements::new(&self.client)
    }

    /// Lists data sharing constraints, which narrow down data sharing agreements.
    ///
    /// `GET /dataSharingConstraints`, in pages. See
    /// [`ListDataSharingConstraints`](crate::operations::ListDataSharingConstraints).
    #[inline]
    pub fn list_data_sharing_constraints(&self) -> ListDataSharingConstraints {
        ListDataSharingConstraints::new(&self.client)
    }

    /// Lists delivery endpoints: addresses of payers to which the service sends notifications.
    ///
    /// `GET /deliveryEndpoints`, in pages. See
    /// [`ListDeliveryEndpoints`](crate::operations::ListDeliveryEndpoints).
    #[inline]
    pub fn list_delivery_endpoints(&self) -> ListDeliveryEndpoints {
        ListDeliveryEndpoints::new(&self.client)
    }

    /// Lists the directory of payers.
    ///
    /// `GET /payerDirectoryEntries`, in pages. See
    /// [`ListPayerDirectoryEntries`](crate::operations::ListPayerDirectoryEntries).
    #[inline]
    pub fn list_payer_directory_entries(&self) -> ListPayerDirectoryEntries {
        ListPayerDirectoryEntries::new(&self.client)
    }

    /// Lists payers, the organisations that receive clinical data.
    ///
    /// `GET /payers`, in pages. See [`ListPayers`](crate::operations::ListPayers).
    #[inline]
    pub fn list_payers(&self) -> ListPayers {
        ListPayers::new(&self.client)
    }

    /// Lists the directory of providers.
    ///
    /// `GET /providerDirectoryEntries`, in pages. See
    /// [`ListProviderDirectoryEntries`](crate::operations::ListProviderDirectoryEntries).
    #[inline]
    pub fn list_provider_directory_entries(&self) -> ListProviderDirectoryEntries {
        ListProviderDirectoryEntries::new(&self.client)
    }

    /// Lists query endpoints: entries through which payers ask for documents.
    ///
    /// `GET /queryEndpoints`, in pages. See
    /// [`ListQueryEndpoints`](crate::operations::ListQueryEndpoints).
    #[inline]
    pub fn list_query_endpoints(&self) -> ListQueryEndpoints {
        ListQueryEndpoints::new(&self.client)
    }

    /// Lists what went wrong in the operation behind a work request.
    ///
    /// - `work_request_id`: OCID of the work request.
    ///
    /// `GET /workRequests/{workRequestId}/errors`, in pages. See
    /// [`ListWorkRequestErrors`](crate::operations::ListWorkRequestErrors).
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> ListWorkRequestErrors {
        ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the log of the operation behind a work request.
    ///
    /// - `work_request_id`: OCID of the work request.
    ///
    /// `GET /workRequests/{workRequestId}/logs`, in pages. See
    /// [`ListWorkRequestLogs`](crate::operations::ListWorkRequestLogs).
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> ListWorkRequestLogs {
        ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists work requests, the records of long-running operations.
    ///
    /// `GET /workRequests`, in pages. See
    /// [`ListWorkRequests`](crate::operations::ListWorkRequests).
    #[inline]
    pub fn list_work_requests(&self) -> ListWorkRequests {
        ListWorkRequests::new(&self.client)
    }

    /// Has the service try to reach a delivery endpoint. What it answers is not known; this call
    /// ignores the body of the answer.
    ///
    /// - `delivery_endpoint_id`: OCID of the delivery endpoint.
    ///
    /// `POST /deliveryEndpoints/{deliveryEndpointId}/actions/testConnectivity`. See
    /// [`TestDeliveryEndpointConnectivity`](crate::operations::TestDeliveryEndpointConnectivity).
    pub fn test_delivery_endpoint_connectivity(
        &self,
        delivery_endpoint_id: impl Into<String>,
    ) -> TestDeliveryEndpointConnectivity {
        TestDeliveryEndpointConnectivity::new(&self.client, delivery_endpoint_id.into())
    }

    /// Starts to change a delivery endpoint. A work request follows the operation.
    ///
    /// - `delivery_endpoint_id`: OCID of the delivery endpoint.
    /// - `update_delivery_endpoint_details`: What to send:
    ///   [`UpdateDeliveryEndpointDetails`](crate::models::UpdateDeliveryEndpointDetails).
    ///
    /// `PUT /deliveryEndpoints/{deliveryEndpointId}`. See
    /// [`UpdateDeliveryEndpoint`](crate::operations::UpdateDeliveryEndpoint).
    pub fn update_delivery_endpoint(
        &self,
        delivery_endpoint_id: impl Into<String>,
        update_delivery_endpoint_details: UpdateDeliveryEndpointDetails,
    ) -> UpdateDeliveryEndpoint {
        UpdateDeliveryEndpoint::new(
            &self.client,
            delivery_endpoint_id.into(),
            update_delivery_endpoint_details,
        )
    }

    /// Changes the entry of a payer in the directory.
    ///
    /// - `payer_directory_entry_id`: OCID of the entry in the directory of payers.
    /// - `update_payer_directory_entry_details`: What to send:
    ///   [`UpdatePayerDirectoryEntryDetails`](crate::models::UpdatePayerDirectoryEntryDetails).
    ///
    /// `PUT /payerDirectoryEntries/{payerDirectoryEntryId}`. See
    /// [`UpdatePayerDirectoryEntry`](crate::operations::UpdatePayerDirectoryEntry).
    pub fn update_payer_directory_entry(
        &self,
        payer_directory_entry_id: impl Into<String>,
        update_payer_directory_entry_details: UpdatePayerDirectoryEntryDetails,
    ) -> UpdatePayerDirectoryEntry {
        UpdatePayerDirectoryEntry::new(
            &self.client,
            payer_directory_entry_id.into(),
            update_payer_directory_entry_details,
        )
    }

    /// Starts to change a query endpoint. A work request follows the operation.
    ///
    /// - `query_endpoint_id`: OCID of the query endpoint.
    /// - `update_query_endpoint_details`: What to send:
    ///   [`UpdateQueryEndpointDetails`](crate::models::UpdateQueryEndpointDetails).
    ///
    /// `PUT /queryEndpoints/{queryEndpointId}`. See
    /// [`UpdateQueryEndpoint`](crate::operations::UpdateQueryEndpoint).
    pub fn update_query_endpoint(
        &self,
        query_endpoint_id: impl Into<String>,
        update_query_endpoint_details: UpdateQueryEndpointDetails,
    ) -> UpdateQueryEndpoint {
        UpdateQueryEndpoint::new(
            &self.client,
            query_endpoint_id.into(),
            update_query_endpoint_details,
        )
    }
}

oci_sdk_core::client!(ClinicalDataExchangeClient);
