// @generated from spec/answer-that-may-be-events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::answer_that_may_be_events::models::ChatDetails;
use crate::answer_that_may_be_events::operations::Chat;

static SERVICE: Service = Service::new(
    "answer-that-may-be-events",
    "https://fixture.{region}.{secondLevelDomain}",
    "/20200101",
);

/// A client of the Fixture API of Oracle Cloud Infrastructure.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_answer_that_may_be_events::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_answer_that_may_be_events::Error> {
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
    /// A client with what `config` says.
    ///
    /// # Errors
    ///
    /// When there is neither a region nor an endpoint, or no URL can be made of them.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self {
            client: Client::new(config, &SERVICE)?,
        })
    }

    /// The operation `Chat`.
    ///
    /// - `chat_details`: What to send: [`ChatDetails`](crate::models::ChatDetails).
    ///
    /// `POST /actions/chat`. See [`Chat`](crate::operations::Chat).
    #[inline]
    pub fn chat(&self, chat_details: ChatDetails) -> Chat {
        Chat::new(&self.client, chat_details)
    }
}

oci_sdk_core::client!(FixtureClient);
