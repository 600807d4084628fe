// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("dif", "https://dataintelligencefoundation.{region}.oci.{secondLevelDomain}", "/20250830")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Data Intelligence API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_dif::{Config, StackClient};
///
/// # async fn example() -> Result<(), oci_sdk_dif::Error> {
/// let config = Config::load().await?;
/// let client = StackClient::new(&config)?;
///
/// let mut items = client.list_stacks().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct StackClient {
    client: Client,
}

impl StackClient {
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

/// # Stacks
impl StackClient {
    /// Adds a service.
    ///
    /// - `stack_id`: The OCID of the stack.
    /// - `add_service_details`: The request body:
    ///   [`AddServiceDetails`](crate::models::AddServiceDetails).
    pub fn add_service(
        &self,
        stack_id: impl Into<String>,
        add_service_details: models::AddServiceDetails,
    ) -> operations::AddService {
        operations::AddService::new(&self.client, stack_id.into(), add_service_details)
    }

    /// Moves the stack to another compartment.
    ///
    /// - `stack_id`: The OCID of the stack.
    /// - `change_stack_compartment_details`: The request body:
    ///   [`ChangeStackCompartmentDetails`](crate::models::ChangeStackCompartmentDetails).
    pub fn change_stack_compartment(
        &self,
        stack_id: impl Into<String>,
        change_stack_compartment_details: models::ChangeStackCompartmentDetails,
    ) -> operations::ChangeStackCompartment {
        operations::ChangeStackCompartment::new(
            &self.client,
            stack_id.into(),
            change_stack_compartment_details,
        )
    }

    /// Creates a stack.
    ///
    /// - `create_stack_details`: The request body:
    ///   [`CreateStackDetails`](crate::models::CreateStackDetails).
    #[inline]
    pub fn create_stack(
        &self,
        create_stack_details: models::CreateStackDetails,
    ) -> operations::CreateStack {
        operations::CreateStack::new(&self.client, create_stack_details)
    }

    /// Deletes the stack.
    ///
    /// - `stack_id`: The OCID of the stack.
    pub fn delete_stack(&self, stack_id: impl Into<String>) -> operations::DeleteStack {
        operations::DeleteStack::new(&self.client, stack_id.into())
    }

    /// Deploys the artifacts.
    ///
    /// - `stack_id`: The OCID of the stack.
    /// - `deploy_artifacts_details`: The request body:
    ///   [`DeployArtifactsDetails`](crate::models::DeployArtifactsDetails).
    pub fn deploy_artifacts(
        &self,
        stack_id: impl Into<String>,
        deploy_artifacts_details: models::DeployArtifactsDetails,
    ) -> operations::DeployArtifacts {
        operations::DeployArtifacts::new(&self.client, stack_id.into(), deploy_artifacts_details)
    }

    /// Gets the stack.
    ///
    /// - `stack_id`: The OCID of the stack.
    pub fn get_stack(&self, stack_id: impl Into<String>) -> operations::GetStack {
        operations::GetStack::new(&self.client, stack_id.into())
    }

    /// Lists the stacks.
    #[inline]
    pub fn list_stacks(&self) -> operations::ListStacks {
        operations::ListStacks::new(&self.client)
    }

    /// Updates the stack.
    ///
    /// - `stack_id`: The OCID of the stack.
    /// - `update_stack_details`: The request body:
    ///   [`UpdateStackDetails`](crate::models::UpdateStackDetails).
    pub fn update_stack(
        &self,
        stack_id: impl Into<String>,
        update_stack_details: models::UpdateStackDetails,
    ) -> operations::UpdateStack {
        operations::UpdateStack::new(&self.client, stack_id.into(), update_stack_details)
    }
}

/// # Work requests
impl StackClient {
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

client!(StackClient);
