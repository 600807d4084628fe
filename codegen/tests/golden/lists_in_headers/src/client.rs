// @generated from spec/lists-in-headers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, Client, Config, Error, Service, client, list};

use crate::lists_in_headers::operations;

static SERVICE: Service =
    Service::new("lists-in-headers", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_lists_in_headers::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_lists_in_headers::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// println!("{}", client.endpoint());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FixtureClient {
    client: Client,
}

impl FixtureClient {
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

/// # Messages
impl FixtureClient {
    /// Sends the message.
    ///
    /// - `recipients`: The recipients.
    /// - `body`: The bytes of the request body.
    pub fn send_message(
        &self,
        recipients: impl IntoIterator<Item = impl Into<String>>,
        body: impl Into<Body>,
    ) -> operations::SendMessage {
        operations::SendMessage::new(&self.client, list(recipients), body.into())
    }
}

client!(FixtureClient);
