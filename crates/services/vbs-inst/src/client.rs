// @generated from spec/vbs-inst.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("vbs-inst", "https://vbstudio.{region}.ocp.{secondLevelDomain}", "/20180828")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Visual Builder Studio API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_vbs_inst::{Config, VbsInstanceClient};
///
/// # async fn example() -> Result<(), oci_sdk_vbs_inst::Error> {
/// let config = Config::load().await?;
/// let client = VbsInstanceClient::new(&config)?;
///
/// let mut items = client.list_vbs_instances("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct VbsInstanceClient {
    client: Client,
}

impl VbsInstanceClient {
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

/// # VBS instances
impl VbsInstanceClient {
    /// Moves the VBS instance to another compartment.
    ///
    /// - `vbs_instance_id`: The ID of the Visual Builder Studio instance.
    /// - `change_vbs_instance_compartment_details`: The request body:
    ///   [`ChangeVbsInstanceCompartmentDetails`](crate::models::ChangeVbsInstanceCompartmentDetails).
    pub fn change_vbs_instance_compartment(
        &self,
        vbs_instance_id: impl Into<String>,
        change_vbs_instance_compartment_details: models::ChangeVbsInstanceCompartmentDetails,
    ) -> operations::ChangeVbsInstanceCompartment {
        operations::ChangeVbsInstanceCompartment::new(
            &self.client,
            vbs_instance_id.into(),
            change_vbs_instance_compartment_details,
        )
    }

    /// Creates a VBS instance.
    ///
    /// - `create_vbs_instance_details`: The request body:
    ///   [`CreateVbsInstanceDetails`](crate::models::CreateVbsInstanceDetails).
    #[inline]
    pub fn create_vbs_instance(
        &self,
        create_vbs_instance_details: models::CreateVbsInstanceDetails,
    ) -> operations::CreateVbsInstance {
        operations::CreateVbsInstance::new(&self.client, create_vbs_instance_details)
    }

    /// Deletes the VBS instance.
    ///
    /// - `vbs_instance_id`: The ID of the Visual Builder Studio instance.
    pub fn delete_vbs_instance(
        &self,
        vbs_instance_id: impl Into<String>,
    ) -> operations::DeleteVbsInstance {
        operations::DeleteVbsInstance::new(&self.client, vbs_instance_id.into())
    }

    /// Gets the VBS instance.
    ///
    /// - `vbs_instance_id`: The ID of the Visual Builder Studio instance.
    pub fn get_vbs_instance(
        &self,
        vbs_instance_id: impl Into<String>,
    ) -> operations::GetVbsInstance {
        operations::GetVbsInstance::new(&self.client, vbs_instance_id.into())
    }

    /// Lists the VBS instances.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_vbs_instances(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListVbsInstances {
        operations::ListVbsInstances::new(&self.client, compartment_id.into())
    }

    /// Updates the VBS instance.
    ///
    /// - `vbs_instance_id`: The ID of the Visual Builder Studio instance.
    /// - `update_vbs_instance_details`: The request body:
    ///   [`UpdateVbsInstanceDetails`](crate::models::UpdateVbsInstanceDetails).
    pub fn update_vbs_instance(
        &self,
        vbs_instance_id: impl Into<String>,
        update_vbs_instance_details: models::UpdateVbsInstanceDetails,
    ) -> operations::UpdateVbsInstance {
        operations::UpdateVbsInstance::new(
            &self.client,
            vbs_instance_id.into(),
            update_vbs_instance_details,
        )
    }
}

/// # Work requests
impl VbsInstanceClient {
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

client!(VbsInstanceClient);
