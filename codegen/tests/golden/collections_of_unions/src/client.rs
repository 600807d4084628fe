// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client, list};

use crate::collections_of_unions::{models, operations};

static SERVICE: Service =
    Service::new("collections-of-unions", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_collections_of_unions::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_collections_of_unions::Error> {
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
    /// Creates a message.
    ///
    /// - `content`: The request body: [`Content`](crate::models::Content).
    pub fn create_message(&self, content: impl Into<models::Content>) -> operations::CreateMessage {
        operations::CreateMessage::new(&self.client, content.into())
    }

    /// Lists the messages.
    ///
    /// - `kind`: The kind.
    pub fn list_messages(
        &self,
        kind: impl Into<models::ListMessagesKind>,
    ) -> operations::ListMessages {
        operations::ListMessages::new(&self.client, kind.into())
    }

    /// Patches the message.
    ///
    /// - `body`: The request body.
    pub fn patch_message(
        &self,
        body: impl IntoIterator<Item = impl Into<models::Content>>,
    ) -> operations::PatchMessage {
        operations::PatchMessage::new(&self.client, list(body))
    }

    /// Replaces the message.
    ///
    /// - `message`: The request body: [`Message`](crate::models::Message).
    #[inline]
    pub fn replace_message(&self, message: models::Message) -> operations::ReplaceMessage {
        operations::ReplaceMessage::new(&self.client, message)
    }
}

client!(FixtureClient);
