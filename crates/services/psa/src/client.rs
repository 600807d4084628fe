// @generated from spec/psa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("psa", "https://psasvc.{region}.oci.{secondLevelDomain}", "/20240301");

/// A client for the Private Service Access API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_psa::{Config, PrivateServiceAccessClient};
///
/// # async fn example() -> Result<(), oci_sdk_psa::Error> {
/// let config = Config::load().await?;
/// let client = PrivateServiceAccessClient::new(&config)?;
///
/// let mut items = client.list_private_service_accesses().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct PrivateServiceAccessClient {
    client: Client,
}

impl PrivateServiceAccessClient {
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

/// # PSA service
impl PrivateServiceAccessClient {
    /// Lists the PSA services.
    #[inline]
    pub fn list_psa_services(&self) -> operations::ListPsaServices {
        operations::ListPsaServices::new(&self.client)
    }
}

/// # Private service access
impl PrivateServiceAccessClient {
    /// Moves the private service access to another compartment.
    ///
    /// - `private_service_access_id`: The OCID of the private service access.
    /// - `change_private_service_access_compartment_details`: The request body:
    ///   [`ChangePrivateServiceAccessCompartmentDetails`](crate::models::ChangePrivateServiceAccessCompartmentDetails).
    pub fn change_private_service_access_compartment(
        &self,
        private_service_access_id: impl Into<String>,
        change_private_service_access_compartment_details: models::ChangePrivateServiceAccessCompartmentDetails,
    ) -> operations::ChangePrivateServiceAccessCompartment {
        operations::ChangePrivateServiceAccessCompartment::new(
            &self.client,
            private_service_access_id.into(),
            change_private_service_access_compartment_details,
        )
    }

    /// Creates private service access.
    ///
    /// - `create_private_service_access_details`: The request body:
    ///   [`CreatePrivateServiceAccessDetails`](crate::models::CreatePrivateServiceAccessDetails).
    #[inline]
    pub fn create_private_service_access(
        &self,
        create_private_service_access_details: models::CreatePrivateServiceAccessDetails,
    ) -> operations::CreatePrivateServiceAccess {
        operations::CreatePrivateServiceAccess::new(
            &self.client,
            create_private_service_access_details,
        )
    }

    /// Deletes the private service access.
    ///
    /// - `private_service_access_id`: The OCID of the private service access.
    pub fn delete_private_service_access(
        &self,
        private_service_access_id: impl Into<String>,
    ) -> operations::DeletePrivateServiceAccess {
        operations::DeletePrivateServiceAccess::new(&self.client, private_service_access_id.into())
    }

    /// Gets the private service access.
    ///
    /// - `private_service_access_id`: The OCID of the private service access.
    pub fn get_private_service_access(
        &self,
        private_service_access_id: impl Into<String>,
    ) -> operations::GetPrivateServiceAccess {
        operations::GetPrivateServiceAccess::new(&self.client, private_service_access_id.into())
    }

    /// Lists the private service accesses.
    #[inline]
    pub fn list_private_service_accesses(&self) -> operations::ListPrivateServiceAccesses {
        operations::ListPrivateServiceAccesses::new(&self.client)
    }

    /// Updates the private service access.
    ///
    /// - `private_service_access_id`: The OCID of the private service access.
    /// - `update_private_service_access_details`: The request body:
    ///   [`UpdatePrivateServiceAccessDetails`](crate::models::UpdatePrivateServiceAccessDetails).
    pub fn update_private_service_access(
        &self,
        private_service_access_id: impl Into<String>,
        update_private_service_access_details: models::UpdatePrivateServiceAccessDetails,
    ) -> operations::UpdatePrivateServiceAccess {
        operations::UpdatePrivateServiceAccess::new(
            &self.client,
            private_service_access_id.into(),
            update_private_service_access_details,
        )
    }
}

/// # Work request
impl PrivateServiceAccessClient {
    /// Cancels the PSA work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn cancel_psa_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelPsaWorkRequest {
        operations::CancelPsaWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Gets the PSA work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_psa_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetPsaWorkRequest {
        operations::GetPsaWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the PSA work request errors.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_psa_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListPsaWorkRequestErrors {
        operations::ListPsaWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the PSA work request logs.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_psa_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListPsaWorkRequestLogs {
        operations::ListPsaWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the PSA work requests.
    #[inline]
    pub fn list_psa_work_requests(&self) -> operations::ListPsaWorkRequests {
        operations::ListPsaWorkRequests::new(&self.client)
    }
}

client!(PrivateServiceAccessClient);
