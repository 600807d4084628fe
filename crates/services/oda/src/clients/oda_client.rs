// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("oda", "https://digitalassistant-api.{region}.oci.{secondLevelDomain}", "/20190506")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Digital Assistant API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_oda::{Config, OdaClient};
///
/// # async fn example() -> Result<(), oci_sdk_oda::Error> {
/// let config = Config::load().await?;
/// let client = OdaClient::new(&config)?;
///
/// let mut items = client.list_oda_instances("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OdaClient {
    client: Client,
}

impl OdaClient {
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

/// # ODA instance
impl OdaClient {
    /// Moves the ODA instance to another compartment.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `change_oda_instance_compartment_details`: The request body:
    ///   [`ChangeOdaInstanceCompartmentDetails`](crate::models::ChangeOdaInstanceCompartmentDetails).
    pub fn change_oda_instance_compartment(
        &self,
        oda_instance_id: impl Into<String>,
        change_oda_instance_compartment_details: models::ChangeOdaInstanceCompartmentDetails,
    ) -> operations::ChangeOdaInstanceCompartment {
        operations::ChangeOdaInstanceCompartment::new(
            &self.client,
            oda_instance_id.into(),
            change_oda_instance_compartment_details,
        )
    }

    /// Creates an ODA instance.
    ///
    /// - `create_oda_instance_details`: The request body:
    ///   [`CreateOdaInstanceDetails`](crate::models::CreateOdaInstanceDetails).
    #[inline]
    pub fn create_oda_instance(
        &self,
        create_oda_instance_details: models::CreateOdaInstanceDetails,
    ) -> operations::CreateOdaInstance {
        operations::CreateOdaInstance::new(&self.client, create_oda_instance_details)
    }

    /// Deletes the ODA instance.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    pub fn delete_oda_instance(
        &self,
        oda_instance_id: impl Into<String>,
    ) -> operations::DeleteOdaInstance {
        operations::DeleteOdaInstance::new(&self.client, oda_instance_id.into())
    }

    /// Gets the ODA instance.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    pub fn get_oda_instance(
        &self,
        oda_instance_id: impl Into<String>,
    ) -> operations::GetOdaInstance {
        operations::GetOdaInstance::new(&self.client, oda_instance_id.into())
    }

    /// Lists the ODA instances.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oda_instances(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOdaInstances {
        operations::ListOdaInstances::new(&self.client, compartment_id.into())
    }

    /// Starts the ODA instance.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    pub fn start_oda_instance(
        &self,
        oda_instance_id: impl Into<String>,
    ) -> operations::StartOdaInstance {
        operations::StartOdaInstance::new(&self.client, oda_instance_id.into())
    }

    /// Stops the ODA instance.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    pub fn stop_oda_instance(
        &self,
        oda_instance_id: impl Into<String>,
    ) -> operations::StopOdaInstance {
        operations::StopOdaInstance::new(&self.client, oda_instance_id.into())
    }

    /// Updates the ODA instance.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `update_oda_instance_details`: The request body:
    ///   [`UpdateOdaInstanceDetails`](crate::models::UpdateOdaInstanceDetails).
    pub fn update_oda_instance(
        &self,
        oda_instance_id: impl Into<String>,
        update_oda_instance_details: models::UpdateOdaInstanceDetails,
    ) -> operations::UpdateOdaInstance {
        operations::UpdateOdaInstance::new(
            &self.client,
            oda_instance_id.into(),
            update_oda_instance_details,
        )
    }
}

/// # ODA instance attachment
impl OdaClient {
    /// Creates an ODA instance attachment.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `create_oda_instance_attachment_details`: The request body:
    ///   [`CreateOdaInstanceAttachmentDetails`](crate::models::CreateOdaInstanceAttachmentDetails).
    pub fn create_oda_instance_attachment(
        &self,
        oda_instance_id: impl Into<String>,
        create_oda_instance_attachment_details: models::CreateOdaInstanceAttachmentDetails,
    ) -> operations::CreateOdaInstanceAttachment {
        operations::CreateOdaInstanceAttachment::new(
            &self.client,
            oda_instance_id.into(),
            create_oda_instance_attachment_details,
        )
    }

    /// Deletes the ODA instance attachment.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `attachment_id`: The ID of the attachment.
    pub fn delete_oda_instance_attachment(
        &self,
        oda_instance_id: impl Into<String>,
        attachment_id: impl Into<String>,
    ) -> operations::DeleteOdaInstanceAttachment {
        operations::DeleteOdaInstanceAttachment::new(
            &self.client,
            oda_instance_id.into(),
            attachment_id.into(),
        )
    }

    /// Gets the ODA instance attachment.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `attachment_id`: The ID of the attachment.
    pub fn get_oda_instance_attachment(
        &self,
        oda_instance_id: impl Into<String>,
        attachment_id: impl Into<String>,
    ) -> operations::GetOdaInstanceAttachment {
        operations::GetOdaInstanceAttachment::new(
            &self.client,
            oda_instance_id.into(),
            attachment_id.into(),
        )
    }

    /// Lists the ODA instance attachments.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    pub fn list_oda_instance_attachments(
        &self,
        oda_instance_id: impl Into<String>,
    ) -> operations::ListOdaInstanceAttachments {
        operations::ListOdaInstanceAttachments::new(&self.client, oda_instance_id.into())
    }

    /// Updates the ODA instance attachment.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `attachment_id`: The ID of the attachment.
    /// - `update_oda_instance_attachment_details`: The request body:
    ///   [`UpdateOdaInstanceAttachmentDetails`](crate::models::UpdateOdaInstanceAttachmentDetails).
    pub fn update_oda_instance_attachment(
        &self,
        oda_instance_id: impl Into<String>,
        attachment_id: impl Into<String>,
        update_oda_instance_attachment_details: models::UpdateOdaInstanceAttachmentDetails,
    ) -> operations::UpdateOdaInstanceAttachment {
        operations::UpdateOdaInstanceAttachment::new(
            &self.client,
            oda_instance_id.into(),
            attachment_id.into(),
            update_oda_instance_attachment_details,
        )
    }
}

/// # Work request
impl OdaClient {
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

client!(OdaClient);
