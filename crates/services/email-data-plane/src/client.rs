// @generated from spec/email-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, Client, Config, Error, Service, client, list};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("email-data-plane", "https://cell0.submit.email.{region}.oci.{secondLevelDomain}", "/20220926");

/// A client for the Email Delivery Submission API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_email_data_plane::{Config, EmailDPClient};
///
/// # async fn example() -> Result<(), oci_sdk_email_data_plane::Error> {
/// let config = Config::load().await?;
/// let client = EmailDPClient::new(&config)?;
///
/// println!("{}", client.endpoint());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct EmailDPClient {
    client: Client,
}

impl EmailDPClient {
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

/// # Email raw submitted response
impl EmailDPClient {
    /// Submits a raw email.
    ///
    /// - `content_type`: The media type of the content.
    /// - `compartment_id`: The ID of the compartment.
    /// - `sender`: The sender. It must be an approved one.
    /// - `recipients`: The recipients.
    /// - `body`: The bytes of the request body.
    pub fn submit_raw_email(
        &self,
        content_type: impl Into<models::SubmitRawEmailContentType>,
        compartment_id: impl Into<String>,
        sender: impl Into<String>,
        recipients: impl IntoIterator<Item = impl Into<String>>,
        body: impl Into<Body>,
    ) -> operations::SubmitRawEmail {
        operations::SubmitRawEmail::new(
            &self.client,
            content_type.into(),
            compartment_id.into(),
            sender.into(),
            list(recipients),
            body.into(),
        )
    }
}

/// # Email submitted response
impl EmailDPClient {
    /// Submits an email.
    ///
    /// - `submit_email_details`: The request body:
    ///   [`SubmitEmailDetails`](crate::models::SubmitEmailDetails).
    #[inline]
    pub fn submit_email(
        &self,
        submit_email_details: models::SubmitEmailDetails,
    ) -> operations::SubmitEmail {
        operations::SubmitEmail::new(&self.client, submit_email_details)
    }
}

client!(EmailDPClient);
