// @generated from spec/apm-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Client, Config, Error, Service, WorkRequestOperations, client, list,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("apm-control-plane", "https://apm-cp.{region}.oci.{secondLevelDomain}", "/20200630")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Application Performance Monitoring Control Plane API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_apm_control_plane::{ApmDomainClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_apm_control_plane::Error> {
/// let config = Config::load().await?;
/// let client = ApmDomainClient::new(&config)?;
///
/// let mut items = client.list_apm_domains("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ApmDomainClient {
    client: Client,
}

impl ApmDomainClient {
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

/// # APM domain
impl ApmDomainClient {
    /// Moves the APM domain to another compartment.
    ///
    /// - `apm_domain_id`: The OCID of the APM domain.
    /// - `change_apm_domain_compartment_details`: The request body:
    ///   [`ChangeApmDomainCompartmentDetails`](crate::models::ChangeApmDomainCompartmentDetails).
    pub fn change_apm_domain_compartment(
        &self,
        apm_domain_id: impl Into<String>,
        change_apm_domain_compartment_details: models::ChangeApmDomainCompartmentDetails,
    ) -> operations::ChangeApmDomainCompartment {
        operations::ChangeApmDomainCompartment::new(
            &self.client,
            apm_domain_id.into(),
            change_apm_domain_compartment_details,
        )
    }

    /// Creates an APM domain.
    ///
    /// - `create_apm_domain_details`: The request body:
    ///   [`CreateApmDomainDetails`](crate::models::CreateApmDomainDetails).
    #[inline]
    pub fn create_apm_domain(
        &self,
        create_apm_domain_details: models::CreateApmDomainDetails,
    ) -> operations::CreateApmDomain {
        operations::CreateApmDomain::new(&self.client, create_apm_domain_details)
    }

    /// Deletes the APM domain.
    ///
    /// - `apm_domain_id`: The OCID of the APM domain.
    pub fn delete_apm_domain(
        &self,
        apm_domain_id: impl Into<String>,
    ) -> operations::DeleteApmDomain {
        operations::DeleteApmDomain::new(&self.client, apm_domain_id.into())
    }

    /// Gets the APM domain.
    ///
    /// - `apm_domain_id`: The OCID of the APM domain.
    pub fn get_apm_domain(&self, apm_domain_id: impl Into<String>) -> operations::GetApmDomain {
        operations::GetApmDomain::new(&self.client, apm_domain_id.into())
    }

    /// Lists the APM domains.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_apm_domains(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListApmDomains {
        operations::ListApmDomains::new(&self.client, compartment_id.into())
    }

    /// Updates the APM domain.
    ///
    /// - `apm_domain_id`: The OCID of the APM domain.
    /// - `update_apm_domain_details`: The request body:
    ///   [`UpdateApmDomainDetails`](crate::models::UpdateApmDomainDetails).
    pub fn update_apm_domain(
        &self,
        apm_domain_id: impl Into<String>,
        update_apm_domain_details: models::UpdateApmDomainDetails,
    ) -> operations::UpdateApmDomain {
        operations::UpdateApmDomain::new(
            &self.client,
            apm_domain_id.into(),
            update_apm_domain_details,
        )
    }
}

/// # Data key
impl ApmDomainClient {
    /// Generates data keys.
    ///
    /// - `apm_domain_id`: The OCID of the APM domain.
    /// - `body`: The request body.
    pub fn generate_data_keys(
        &self,
        apm_domain_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<models::GenerateDataKeyDetails>>,
    ) -> operations::GenerateDataKeys {
        operations::GenerateDataKeys::new(&self.client, apm_domain_id.into(), list(body))
    }

    /// Lists the data keys.
    ///
    /// - `apm_domain_id`: The OCID of the APM domain.
    pub fn list_data_keys(&self, apm_domain_id: impl Into<String>) -> operations::ListDataKeys {
        operations::ListDataKeys::new(&self.client, apm_domain_id.into())
    }

    /// Removes the data keys.
    ///
    /// - `apm_domain_id`: The OCID of the APM domain.
    /// - `body`: The request body.
    pub fn remove_data_keys(
        &self,
        apm_domain_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<models::RemoveDataKeyDetails>>,
    ) -> operations::RemoveDataKeys {
        operations::RemoveDataKeys::new(&self.client, apm_domain_id.into(), list(body))
    }
}

/// # Work request
impl ApmDomainClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the APM domain work requests.
    ///
    /// - `apm_domain_id`: The OCID of the APM domain.
    pub fn list_apm_domain_work_requests(
        &self,
        apm_domain_id: impl Into<String>,
    ) -> operations::ListApmDomainWorkRequests {
        operations::ListApmDomainWorkRequests::new(&self.client, apm_domain_id.into())
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
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(ApmDomainClient);
