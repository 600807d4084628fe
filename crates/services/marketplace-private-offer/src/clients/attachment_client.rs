// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("marketplace-private-offer", "https://private-offer.{region}.oci.{secondLevelDomain}", "/20220901");

/// A client for the Marketplace Private Offers API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_marketplace_private_offer::{AttachmentClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_marketplace_private_offer::Error> {
/// let config = Config::load().await?;
/// let client = AttachmentClient::new(&config)?;
///
/// let mut items = client.list_attachments("ocid1.offer.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AttachmentClient {
    client: Client,
}

impl AttachmentClient {
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

/// # Offers
impl AttachmentClient {
    /// Creates an attachment.
    ///
    /// - `offer_id`: The ID of the offer.
    /// - `create_attachment_details`: The request body:
    ///   [`CreateAttachmentDetails`](crate::models::CreateAttachmentDetails).
    pub fn create_attachment(
        &self,
        offer_id: impl Into<String>,
        create_attachment_details: models::CreateAttachmentDetails,
    ) -> operations::CreateAttachment {
        operations::CreateAttachment::new(&self.client, offer_id.into(), create_attachment_details)
    }

    /// Deletes the attachment.
    ///
    /// - `offer_id`: The ID of the offer.
    /// - `attachment_id`: The ID of the attachment.
    pub fn delete_attachment(
        &self,
        offer_id: impl Into<String>,
        attachment_id: impl Into<String>,
    ) -> operations::DeleteAttachment {
        operations::DeleteAttachment::new(&self.client, offer_id.into(), attachment_id.into())
    }

    /// Gets the attachment.
    ///
    /// - `offer_id`: The ID of the offer.
    /// - `attachment_id`: The ID of the attachment.
    pub fn get_attachment(
        &self,
        offer_id: impl Into<String>,
        attachment_id: impl Into<String>,
    ) -> operations::GetAttachment {
        operations::GetAttachment::new(&self.client, offer_id.into(), attachment_id.into())
    }

    /// Gets the attachment content.
    ///
    /// - `offer_id`: The ID of the offer.
    /// - `attachment_id`: The ID of the attachment.
    pub fn get_attachment_content(
        &self,
        offer_id: impl Into<String>,
        attachment_id: impl Into<String>,
    ) -> operations::GetAttachmentContent {
        operations::GetAttachmentContent::new(&self.client, offer_id.into(), attachment_id.into())
    }

    /// Lists the attachments.
    ///
    /// - `offer_id`: The ID of the offer.
    pub fn list_attachments(&self, offer_id: impl Into<String>) -> operations::ListAttachments {
        operations::ListAttachments::new(&self.client, offer_id.into())
    }
}

client!(AttachmentClient);
