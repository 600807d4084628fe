// @generated from spec/response-that-can-be-events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::response_that_can_be_events::{models, operations};

static SERVICE: Service =
    Service::new("response-that-can-be-events", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_response_that_can_be_events::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_response_that_can_be_events::Error> {
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

/// # Actions
impl FixtureClient {
    /// Sends a message to a model or an agent, and returns the response.
    ///
    /// - `chat_details`: The request body: [`ChatDetails`](crate::models::ChatDetails).
    #[inline]
    pub fn chat(&self, chat_details: models::ChatDetails) -> operations::Chat {
        operations::Chat::new(&self.client, chat_details)
    }
}

client!(FixtureClient);
