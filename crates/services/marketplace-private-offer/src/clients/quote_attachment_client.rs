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
/// use oci_sdk_marketplace_private_offer::{Config, QuoteAttachmentClient};
///
/// # async fn example() -> Result<(), oci_sdk_marketplace_private_offer::Error> {
/// let config = Config::load().await?;
/// let client = QuoteAttachmentClient::new(&config)?;
///
/// let mut items = client.list_quote_attachments("ocid1.offerquote.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct QuoteAttachmentClient {
    client: Client,
}

impl QuoteAttachmentClient {
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

/// # Offer quotes
impl QuoteAttachmentClient {
    /// Creates a quote attachment.
    ///
    /// - `offer_quote_id`: The ID of the offer quote.
    /// - `create_quote_attachment_details`: The request body:
    ///   [`CreateQuoteAttachmentDetails`](crate::models::CreateQuoteAttachmentDetails).
    pub fn create_quote_attachment(
        &self,
        offer_quote_id: impl Into<String>,
        create_quote_attachment_details: models::CreateQuoteAttachmentDetails,
    ) -> operations::CreateQuoteAttachment {
        operations::CreateQuoteAttachment::new(
            &self.client,
            offer_quote_id.into(),
            create_quote_attachment_details,
        )
    }

    /// Deletes the quote attachment.
    ///
    /// - `offer_quote_id`: The ID of the offer quote.
    /// - `quote_attachment_id`: The ID of the offer quote attachment.
    pub fn delete_quote_attachment(
        &self,
        offer_quote_id: impl Into<String>,
        quote_attachment_id: impl Into<String>,
    ) -> operations::DeleteQuoteAttachment {
        operations::DeleteQuoteAttachment::new(
            &self.client,
            offer_quote_id.into(),
            quote_attachment_id.into(),
        )
    }

    /// Gets the quote attachment.
    ///
    /// - `offer_quote_id`: The ID of the offer quote.
    /// - `quote_attachment_id`: The ID of the offer quote attachment.
    pub fn get_quote_attachment(
        &self,
        offer_quote_id: impl Into<String>,
        quote_attachment_id: impl Into<String>,
    ) -> operations::GetQuoteAttachment {
        operations::GetQuoteAttachment::new(
            &self.client,
            offer_quote_id.into(),
            quote_attachment_id.into(),
        )
    }

    /// Gets the quote attachment content.
    ///
    /// - `offer_quote_id`: The ID of the offer quote.
    /// - `quote_attachment_id`: The ID of the offer quote attachment.
    pub fn get_quote_attachment_content(
        &self,
        offer_quote_id: impl Into<String>,
        quote_attachment_id: impl Into<String>,
    ) -> operations::GetQuoteAttachmentContent {
        operations::GetQuoteAttachmentContent::new(
            &self.client,
            offer_quote_id.into(),
            quote_attachment_id.into(),
        )
    }

    /// Lists the quote attachments.
    ///
    /// - `offer_quote_id`: The ID of the offer quote.
    pub fn list_quote_attachments(
        &self,
        offer_quote_id: impl Into<String>,
    ) -> operations::ListQuoteAttachments {
        operations::ListQuoteAttachments::new(&self.client, offer_quote_id.into())
    }
}

client!(QuoteAttachmentClient);
