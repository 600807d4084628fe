// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("lockbox", "https://managed-access.{region}.oci.{secondLevelDomain}", "/20220126")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Managed Access API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_lockbox::{Config, LockboxClient};
///
/// # async fn example() -> Result<(), oci_sdk_lockbox::Error> {
/// let config = Config::load().await?;
/// let client = LockboxClient::new(&config)?;
///
/// let mut items = client.list_lockboxes().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct LockboxClient {
    client: Client,
}

impl LockboxClient {
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

/// # Access materials
impl LockboxClient {
    /// Gets the access materials.
    ///
    /// - `access_request_id`: The OCID of the access request.
    pub fn get_access_materials(
        &self,
        access_request_id: impl Into<String>,
    ) -> operations::GetAccessMaterials {
        operations::GetAccessMaterials::new(&self.client, access_request_id.into())
    }
}

/// # Access request
impl LockboxClient {
    /// Creates an access request.
    ///
    /// - `create_access_request_details`: The request body:
    ///   [`CreateAccessRequestDetails`](crate::models::CreateAccessRequestDetails).
    #[inline]
    pub fn create_access_request(
        &self,
        create_access_request_details: models::CreateAccessRequestDetails,
    ) -> operations::CreateAccessRequest {
        operations::CreateAccessRequest::new(&self.client, create_access_request_details)
    }

    /// Exports the access requests.
    ///
    /// - `export_access_requests_details`: The request body:
    ///   [`ExportAccessRequestsDetails`](crate::models::ExportAccessRequestsDetails).
    #[inline]
    pub fn export_access_requests(
        &self,
        export_access_requests_details: models::ExportAccessRequestsDetails,
    ) -> operations::ExportAccessRequests {
        operations::ExportAccessRequests::new(&self.client, export_access_requests_details)
    }

    /// Gets the access request.
    ///
    /// - `access_request_id`: The OCID of the access request.
    pub fn get_access_request(
        &self,
        access_request_id: impl Into<String>,
    ) -> operations::GetAccessRequest {
        operations::GetAccessRequest::new(&self.client, access_request_id.into())
    }

    /// Handles the access request.
    ///
    /// - `access_request_id`: The OCID of the access request.
    /// - `handle_access_request_details`: The request body:
    ///   [`HandleAccessRequestDetails`](crate::models::HandleAccessRequestDetails).
    pub fn handle_access_request(
        &self,
        access_request_id: impl Into<String>,
        handle_access_request_details: models::HandleAccessRequestDetails,
    ) -> operations::HandleAccessRequest {
        operations::HandleAccessRequest::new(
            &self.client,
            access_request_id.into(),
            handle_access_request_details,
        )
    }

    /// Lists the access requests.
    #[inline]
    pub fn list_access_requests(&self) -> operations::ListAccessRequests {
        operations::ListAccessRequests::new(&self.client)
    }
}

/// # Access request ext
impl LockboxClient {
    /// Gets the access request internal.
    ///
    /// - `access_request_id`: The OCID of the access request.
    pub fn get_access_request_internal(
        &self,
        access_request_id: impl Into<String>,
    ) -> operations::GetAccessRequestInternal {
        operations::GetAccessRequestInternal::new(&self.client, access_request_id.into())
    }
}

/// # Approval template
impl LockboxClient {
    /// Moves the approval template to another compartment.
    ///
    /// - `approval_template_id`: The OCID of the approval template.
    /// - `change_approval_template_compartment_details`: The request body:
    ///   [`ChangeApprovalTemplateCompartmentDetails`](crate::models::ChangeApprovalTemplateCompartmentDetails).
    pub fn change_approval_template_compartment(
        &self,
        approval_template_id: impl Into<String>,
        change_approval_template_compartment_details: models::ChangeApprovalTemplateCompartmentDetails,
    ) -> operations::ChangeApprovalTemplateCompartment {
        operations::ChangeApprovalTemplateCompartment::new(
            &self.client,
            approval_template_id.into(),
            change_approval_template_compartment_details,
        )
    }

    /// Creates an approval template.
    ///
    /// - `create_approval_template_details`: The request body:
    ///   [`CreateApprovalTemplateDetails`](crate::models::CreateApprovalTemplateDetails).
    #[inline]
    pub fn create_approval_template(
        &self,
        create_approval_template_details: models::CreateApprovalTemplateDetails,
    ) -> operations::CreateApprovalTemplate {
        operations::CreateApprovalTemplate::new(&self.client, create_approval_template_details)
    }

    /// Deletes the approval template.
    ///
    /// - `approval_template_id`: The OCID of the approval template.
    pub fn delete_approval_template(
        &self,
        approval_template_id: impl Into<String>,
    ) -> operations::DeleteApprovalTemplate {
        operations::DeleteApprovalTemplate::new(&self.client, approval_template_id.into())
    }

    /// Gets the approval template.
    ///
    /// - `approval_template_id`: The OCID of the approval template.
    pub fn get_approval_template(
        &self,
        approval_template_id: impl Into<String>,
    ) -> operations::GetApprovalTemplate {
        operations::GetApprovalTemplate::new(&self.client, approval_template_id.into())
    }

    /// Lists the approval templates.
    #[inline]
    pub fn list_approval_templates(&self) -> operations::ListApprovalTemplates {
        operations::ListApprovalTemplates::new(&self.client)
    }

    /// Updates the approval template.
    ///
    /// - `approval_template_id`: The OCID of the approval template.
    /// - `update_approval_template_details`: The request body:
    ///   [`UpdateApprovalTemplateDetails`](crate::models::UpdateApprovalTemplateDetails).
    pub fn update_approval_template(
        &self,
        approval_template_id: impl Into<String>,
        update_approval_template_details: models::UpdateApprovalTemplateDetails,
    ) -> operations::UpdateApprovalTemplate {
        operations::UpdateApprovalTemplate::new(
            &self.client,
            approval_template_id.into(),
            update_approval_template_details,
        )
    }
}

/// # Lockbox
impl LockboxClient {
    /// Moves the lockbox to another compartment.
    ///
    /// - `lockbox_id`: The OCID of the lockbox.
    /// - `change_lockbox_compartment_details`: The request body:
    ///   [`ChangeLockboxCompartmentDetails`](crate::models::ChangeLockboxCompartmentDetails).
    pub fn change_lockbox_compartment(
        &self,
        lockbox_id: impl Into<String>,
        change_lockbox_compartment_details: models::ChangeLockboxCompartmentDetails,
    ) -> operations::ChangeLockboxCompartment {
        operations::ChangeLockboxCompartment::new(
            &self.client,
            lockbox_id.into(),
            change_lockbox_compartment_details,
        )
    }

    /// Creates a lockbox.
    ///
    /// - `create_lockbox_details`: The request body:
    ///   [`CreateLockboxDetails`](crate::models::CreateLockboxDetails).
    #[inline]
    pub fn create_lockbox(
        &self,
        create_lockbox_details: models::CreateLockboxDetails,
    ) -> operations::CreateLockbox {
        operations::CreateLockbox::new(&self.client, create_lockbox_details)
    }

    /// Deletes the lockbox.
    ///
    /// - `lockbox_id`: The OCID of the lockbox.
    pub fn delete_lockbox(&self, lockbox_id: impl Into<String>) -> operations::DeleteLockbox {
        operations::DeleteLockbox::new(&self.client, lockbox_id.into())
    }

    /// Gets the lockbox.
    ///
    /// - `lockbox_id`: The OCID of the lockbox.
    pub fn get_lockbox(&self, lockbox_id: impl Into<String>) -> operations::GetLockbox {
        operations::GetLockbox::new(&self.client, lockbox_id.into())
    }

    /// Lists the lockboxes.
    #[inline]
    pub fn list_lockboxes(&self) -> operations::ListLockboxes {
        operations::ListLockboxes::new(&self.client)
    }

    /// Updates the lockbox.
    ///
    /// - `lockbox_id`: The OCID of the lockbox.
    /// - `update_lockbox_details`: The request body:
    ///   [`UpdateLockboxDetails`](crate::models::UpdateLockboxDetails).
    pub fn update_lockbox(
        &self,
        lockbox_id: impl Into<String>,
        update_lockbox_details: models::UpdateLockboxDetails,
    ) -> operations::UpdateLockbox {
        operations::UpdateLockbox::new(&self.client, lockbox_id.into(), update_lockbox_details)
    }
}

/// # Work request
impl LockboxClient {
    /// Cancels the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
    }

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
    #[inline]
    pub fn list_work_requests(&self) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client)
    }
}

client!(LockboxClient);
