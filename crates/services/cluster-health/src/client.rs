// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("cluster-health", "https://iaas.{region}.{secondLevelDomain}", "/20260331")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Cluster Health API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_cluster_health::{Config, DiagnosisClient};
///
/// # async fn example() -> Result<(), oci_sdk_cluster_health::Error> {
/// let config = Config::load().await?;
/// let client = DiagnosisClient::new(&config)?;
///
/// let mut items = client.list_diagnosis_stores().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DiagnosisClient {
    client: Client,
}

impl DiagnosisClient {
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

/// # Diagnosis stores
impl DiagnosisClient {
    /// Moves the diagnosis store to another compartment.
    ///
    /// - `diagnosis_store_id`: The OCID of the diagnosis store.
    /// - `change_diagnosis_store_compartment_details`: The request body:
    ///   [`ChangeDiagnosisStoreCompartmentDetails`](crate::models::ChangeDiagnosisStoreCompartmentDetails).
    pub fn change_diagnosis_store_compartment(
        &self,
        diagnosis_store_id: impl Into<String>,
        change_diagnosis_store_compartment_details: models::ChangeDiagnosisStoreCompartmentDetails,
    ) -> operations::ChangeDiagnosisStoreCompartment {
        operations::ChangeDiagnosisStoreCompartment::new(
            &self.client,
            diagnosis_store_id.into(),
            change_diagnosis_store_compartment_details,
        )
    }

    /// Creates a diagnosis store.
    ///
    /// - `create_diagnosis_store_details`: The request body:
    ///   [`CreateDiagnosisStoreDetails`](crate::models::CreateDiagnosisStoreDetails).
    #[inline]
    pub fn create_diagnosis_store(
        &self,
        create_diagnosis_store_details: models::CreateDiagnosisStoreDetails,
    ) -> operations::CreateDiagnosisStore {
        operations::CreateDiagnosisStore::new(&self.client, create_diagnosis_store_details)
    }

    /// Deletes the diagnosis store.
    ///
    /// - `diagnosis_store_id`: The OCID of the diagnosis store.
    pub fn delete_diagnosis_store(
        &self,
        diagnosis_store_id: impl Into<String>,
    ) -> operations::DeleteDiagnosisStore {
        operations::DeleteDiagnosisStore::new(&self.client, diagnosis_store_id.into())
    }

    /// Gets the diagnosis store.
    ///
    /// - `diagnosis_store_id`: The OCID of the diagnosis store.
    pub fn get_diagnosis_store(
        &self,
        diagnosis_store_id: impl Into<String>,
    ) -> operations::GetDiagnosisStore {
        operations::GetDiagnosisStore::new(&self.client, diagnosis_store_id.into())
    }

    /// Lists the diagnosis stores.
    #[inline]
    pub fn list_diagnosis_stores(&self) -> operations::ListDiagnosisStores {
        operations::ListDiagnosisStores::new(&self.client)
    }

    /// Queries the diagnosis by health check key.
    ///
    /// - `diagnosis_store_id`: The OCID of the diagnosis store.
    /// - `query_diagnosis_by_health_check_key_details`: The request body:
    ///   [`QueryDiagnosisByHealthCheckKeyDetails`](crate::models::QueryDiagnosisByHealthCheckKeyDetails).
    pub fn query_diagnosis_by_health_check_key(
        &self,
        diagnosis_store_id: impl Into<String>,
        query_diagnosis_by_health_check_key_details: models::QueryDiagnosisByHealthCheckKeyDetails,
    ) -> operations::QueryDiagnosisByHealthCheckKey {
        operations::QueryDiagnosisByHealthCheckKey::new(
            &self.client,
            diagnosis_store_id.into(),
            query_diagnosis_by_health_check_key_details,
        )
    }

    /// Queries the diagnosis summary.
    ///
    /// - `diagnosis_store_id`: The OCID of the diagnosis store.
    /// - `query_diagnosis_summary_details`: The request body:
    ///   [`QueryDiagnosisSummaryDetails`](crate::models::QueryDiagnosisSummaryDetails).
    pub fn query_diagnosis_summary(
        &self,
        diagnosis_store_id: impl Into<String>,
        query_diagnosis_summary_details: models::QueryDiagnosisSummaryDetails,
    ) -> operations::QueryDiagnosisSummary {
        operations::QueryDiagnosisSummary::new(
            &self.client,
            diagnosis_store_id.into(),
            query_diagnosis_summary_details,
        )
    }

    /// Requests the diagnosis.
    ///
    /// - `diagnosis_store_id`: The OCID of the diagnosis store.
    /// - `request_diagnosis_details`: The request body:
    ///   [`RequestDiagnosisDetails`](crate::models::RequestDiagnosisDetails).
    pub fn request_diagnosis(
        &self,
        diagnosis_store_id: impl Into<String>,
        request_diagnosis_details: models::RequestDiagnosisDetails,
    ) -> operations::RequestDiagnosis {
        operations::RequestDiagnosis::new(
            &self.client,
            diagnosis_store_id.into(),
            request_diagnosis_details,
        )
    }

    /// Updates the diagnosis store.
    ///
    /// - `diagnosis_store_id`: The OCID of the diagnosis store.
    /// - `update_diagnosis_store_details`: The request body:
    ///   [`UpdateDiagnosisStoreDetails`](crate::models::UpdateDiagnosisStoreDetails).
    pub fn update_diagnosis_store(
        &self,
        diagnosis_store_id: impl Into<String>,
        update_diagnosis_store_details: models::UpdateDiagnosisStoreDetails,
    ) -> operations::UpdateDiagnosisStore {
        operations::UpdateDiagnosisStore::new(
            &self.client,
            diagnosis_store_id.into(),
            update_diagnosis_store_details,
        )
    }
}

/// # Work requests
impl DiagnosisClient {
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

client!(DiagnosisClient);
