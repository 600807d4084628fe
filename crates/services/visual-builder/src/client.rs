// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("visual-builder", "https://visualbuilder.{region}.ocp.{secondLevelDomain}", "/20210601")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs")
        .with_compartment();

/// A client for the Visual Builder API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_visual_builder::{Config, VbInstanceClient};
///
/// # async fn example() -> Result<(), oci_sdk_visual_builder::Error> {
/// let config = Config::load().await?;
/// let client = VbInstanceClient::new(&config)?;
///
/// let mut items = client.list_vb_instances("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct VbInstanceClient {
    client: Client,
}

impl VbInstanceClient {
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

/// # Application summary
impl VbInstanceClient {
    /// Requests the summarized applications.
    ///
    /// - `vb_instance_id`: The ID of the Visual Builder instance.
    /// - `request_summarized_applications_details`: The request body:
    ///   [`RequestSummarizedApplicationsDetails`](crate::models::RequestSummarizedApplicationsDetails).
    pub fn request_summarized_applications(
        &self,
        vb_instance_id: impl Into<String>,
        request_summarized_applications_details: models::RequestSummarizedApplicationsDetails,
    ) -> operations::RequestSummarizedApplications {
        operations::RequestSummarizedApplications::new(
            &self.client,
            vb_instance_id.into(),
            request_summarized_applications_details,
        )
    }
}

/// # VB instance
impl VbInstanceClient {
    /// Moves the VB instance to another compartment.
    ///
    /// - `vb_instance_id`: The ID of the Visual Builder instance.
    /// - `change_vb_instance_compartment_details`: The request body:
    ///   [`ChangeVbInstanceCompartmentDetails`](crate::models::ChangeVbInstanceCompartmentDetails).
    pub fn change_vb_instance_compartment(
        &self,
        vb_instance_id: impl Into<String>,
        change_vb_instance_compartment_details: models::ChangeVbInstanceCompartmentDetails,
    ) -> operations::ChangeVbInstanceCompartment {
        operations::ChangeVbInstanceCompartment::new(
            &self.client,
            vb_instance_id.into(),
            change_vb_instance_compartment_details,
        )
    }

    /// Creates a VB instance.
    ///
    /// - `create_vb_instance_details`: The request body:
    ///   [`CreateVbInstanceDetails`](crate::models::CreateVbInstanceDetails).
    #[inline]
    pub fn create_vb_instance(
        &self,
        create_vb_instance_details: models::CreateVbInstanceDetails,
    ) -> operations::CreateVbInstance {
        operations::CreateVbInstance::new(&self.client, create_vb_instance_details)
    }

    /// Deletes the VB instance.
    ///
    /// - `vb_instance_id`: The ID of the Visual Builder instance.
    pub fn delete_vb_instance(
        &self,
        vb_instance_id: impl Into<String>,
    ) -> operations::DeleteVbInstance {
        operations::DeleteVbInstance::new(&self.client, vb_instance_id.into())
    }

    /// Gets the VB instance.
    ///
    /// - `vb_instance_id`: The ID of the Visual Builder instance.
    pub fn get_vb_instance(&self, vb_instance_id: impl Into<String>) -> operations::GetVbInstance {
        operations::GetVbInstance::new(&self.client, vb_instance_id.into())
    }

    /// Reconfigures the private endpoint VB instance.
    ///
    /// - `vb_instance_id`: The ID of the Visual Builder instance.
    pub fn reconfigure_private_endpoint_vb_instance(
        &self,
        vb_instance_id: impl Into<String>,
    ) -> operations::ReconfigurePrivateEndpointVbInstance {
        operations::ReconfigurePrivateEndpointVbInstance::new(&self.client, vb_instance_id.into())
    }

    /// Starts the VB instance.
    ///
    /// - `vb_instance_id`: The ID of the Visual Builder instance.
    pub fn start_vb_instance(
        &self,
        vb_instance_id: impl Into<String>,
    ) -> operations::StartVbInstance {
        operations::StartVbInstance::new(&self.client, vb_instance_id.into())
    }

    /// Stops the VB instance.
    ///
    /// - `vb_instance_id`: The ID of the Visual Builder instance.
    pub fn stop_vb_instance(
        &self,
        vb_instance_id: impl Into<String>,
    ) -> operations::StopVbInstance {
        operations::StopVbInstance::new(&self.client, vb_instance_id.into())
    }

    /// Updates the VB instance.
    ///
    /// - `vb_instance_id`: The ID of the Visual Builder instance.
    /// - `update_vb_instance_details`: The request body:
    ///   [`UpdateVbInstanceDetails`](crate::models::UpdateVbInstanceDetails).
    pub fn update_vb_instance(
        &self,
        vb_instance_id: impl Into<String>,
        update_vb_instance_details: models::UpdateVbInstanceDetails,
    ) -> operations::UpdateVbInstance {
        operations::UpdateVbInstance::new(
            &self.client,
            vb_instance_id.into(),
            update_vb_instance_details,
        )
    }
}

/// # VB instance summary
impl VbInstanceClient {
    /// Lists the VB instances.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_vb_instances(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListVbInstances {
        operations::ListVbInstances::new(&self.client, compartment_id.into())
    }
}

/// # Work request
impl VbInstanceClient {
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
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(
            &self.client,
            work_request_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(
            &self.client,
            work_request_id.into(),
            compartment_id.into(),
        )
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

client!(VbInstanceClient);
