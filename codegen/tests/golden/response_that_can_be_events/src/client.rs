// @generated from spec/response-that-can-be-events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, Client, Config, Error, Service, client};

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
/// let response = client.watch_command("example").await?;
/// println!("{response:?}");
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

    /// Runs the operation `Talk`.
    ///
    /// - `talk_details`: The request body: [`TalkDetails`](crate::models::TalkDetails).
    #[inline]
    pub fn talk(&self, talk_details: models::TalkDetails) -> operations::Talk {
        operations::Talk::new(&self.client, talk_details)
    }
}

/// # Commands
impl FixtureClient {
    /// Runs the operation `WatchCommand`.
    ///
    /// - `stream_`: The stream.
    pub fn watch_command(&self, stream_: impl Into<String>) -> operations::WatchCommand {
        operations::WatchCommand::new(&self.client, stream_.into())
    }
}

/// # Predictions
impl FixtureClient {
    /// Requests a prediction from the model deployment.
    ///
    /// - `body`: The bytes of the request body.
    pub fn predict(&self, body: impl Into<Body>) -> operations::Predict {
        operations::Predict::new(&self.client, body.into())
    }
}

client!(FixtureClient);
