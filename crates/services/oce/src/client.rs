// @generated from spec/oce.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("oce", "https://cp.oce.{region}.ocp.{secondLevelDomain}", "/20190912")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Content Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_oce::{Config, OceInstanceClient};
///
/// # async fn example() -> Result<(), oci_sdk_oce::Error> {
/// let config = Config::load().await?;
/// let client = OceInstanceClient::new(&config)?;
///
/// let mut items = client.list_oce_instances("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OceInstanceClient {
    client: Client,
}

impl OceInstanceClient {
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

/// # OCE instance
impl OceInstanceClient {
    /// Moves the OCE instance to another compartment.
    ///
    /// - `oce_instance_id`: The ID of the Content Management instance.
    /// - `change_oce_instance_compartment_details`: The request body:
    ///   [`ChangeOceInstanceCompartmentDetails`](crate::models::ChangeOceInstanceCompartmentDetails).
    pub fn change_oce_instance_compartment(
        &self,
        oce_instance_id: impl Into<String>,
        change_oce_instance_compartment_details: models::ChangeOceInstanceCompartmentDetails,
    ) -> operations::ChangeOceInstanceCompartment {
        operations::ChangeOceInstanceCompartment::new(
            &self.client,
            oce_instance_id.into(),
            change_oce_instance_compartment_details,
        )
    }

    /// Creates an OCE instance.
    ///
    /// - `create_oce_instance_details`: The request body:
    ///   [`CreateOceInstanceDetails`](crate::models::CreateOceInstanceDetails).
    #[inline]
    pub fn create_oce_instance(
        &self,
        create_oce_instance_details: models::CreateOceInstanceDetails,
    ) -> operations::CreateOceInstance {
        operations::CreateOceInstance::new(&self.client, create_oce_instance_details)
    }

    /// Deletes the OCE instance.
    ///
    /// - `oce_instance_id`: The ID of the Content Management instance.
    pub fn delete_oce_instance(
        &self,
        oce_instance_id: impl Into<String>,
    ) -> operations::DeleteOceInstance {
        operations::DeleteOceInstance::new(&self.client, oce_instance_id.into())
    }

    /// Gets the OCE instance.
    ///
    /// - `oce_instance_id`: The ID of the Content Management instance.
    pub fn get_oce_instance(
        &self,
        oce_instance_id: impl Into<String>,
    ) -> operations::GetOceInstance {
        operations::GetOceInstance::new(&self.client, oce_instance_id.into())
    }

    /// Lists the OCE instances.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oce_instances(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOceInstances {
        operations::ListOceInstances::new(&self.client, compartment_id.into())
    }

    /// Updates the OCE instance.
    ///
    /// - `oce_instance_id`: The ID of the Content Management instance.
    /// - `update_oce_instance_details`: The request body:
    ///   [`UpdateOceInstanceDetails`](crate::models::UpdateOceInstanceDetails).
    pub fn update_oce_instance(
        &self,
        oce_instance_id: impl Into<String>,
        update_oce_instance_details: models::UpdateOceInstanceDetails,
    ) -> operations::UpdateOceInstance {
        operations::UpdateOceInstance::new(
            &self.client,
            oce_instance_id.into(),
            update_oce_instance_details,
        )
    }
}

/// # Work request
impl OceInstanceClient {
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
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(OceInstanceClient);
