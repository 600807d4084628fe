// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("resource-analytics", "https://resource-analytics.{region}.ocp.{secondLevelDomain}", "/20241031")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Resource Analytics API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_resource_analytics::{Config, TenancyAttachmentClient};
///
/// # async fn example() -> Result<(), oci_sdk_resource_analytics::Error> {
/// let config = Config::load().await?;
/// let client = TenancyAttachmentClient::new(&config)?;
///
/// let mut items = client.list_tenancy_attachments().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct TenancyAttachmentClient {
    client: Client,
}

impl TenancyAttachmentClient {
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

/// # Tenancy attachment
impl TenancyAttachmentClient {
    /// Creates a tenancy attachment.
    ///
    /// - `create_tenancy_attachment_details`: The request body:
    ///   [`CreateTenancyAttachmentDetails`](crate::models::CreateTenancyAttachmentDetails).
    #[inline]
    pub fn create_tenancy_attachment(
        &self,
        create_tenancy_attachment_details: models::CreateTenancyAttachmentDetails,
    ) -> operations::CreateTenancyAttachment {
        operations::CreateTenancyAttachment::new(&self.client, create_tenancy_attachment_details)
    }

    /// Deletes the tenancy attachment.
    ///
    /// - `tenancy_attachment_id`: The OCID of the tenancy attachment.
    pub fn delete_tenancy_attachment(
        &self,
        tenancy_attachment_id: impl Into<String>,
    ) -> operations::DeleteTenancyAttachment {
        operations::DeleteTenancyAttachment::new(&self.client, tenancy_attachment_id.into())
    }

    /// Gets the tenancy attachment.
    ///
    /// - `tenancy_attachment_id`: The OCID of the tenancy attachment.
    pub fn get_tenancy_attachment(
        &self,
        tenancy_attachment_id: impl Into<String>,
    ) -> operations::GetTenancyAttachment {
        operations::GetTenancyAttachment::new(&self.client, tenancy_attachment_id.into())
    }

    /// Lists the tenancy attachments.
    #[inline]
    pub fn list_tenancy_attachments(&self) -> operations::ListTenancyAttachments {
        operations::ListTenancyAttachments::new(&self.client)
    }

    /// Updates the tenancy attachment.
    ///
    /// - `tenancy_attachment_id`: The OCID of the tenancy attachment.
    /// - `update_tenancy_attachment_details`: The request body:
    ///   [`UpdateTenancyAttachmentDetails`](crate::models::UpdateTenancyAttachmentDetails).
    pub fn update_tenancy_attachment(
        &self,
        tenancy_attachment_id: impl Into<String>,
        update_tenancy_attachment_details: models::UpdateTenancyAttachmentDetails,
    ) -> operations::UpdateTenancyAttachment {
        operations::UpdateTenancyAttachment::new(
            &self.client,
            tenancy_attachment_id.into(),
            update_tenancy_attachment_details,
        )
    }
}

client!(TenancyAttachmentClient);
