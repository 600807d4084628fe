// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated;
use oci_sdk_core::{Client, Config, Error, Service};

use crate::collections_of_unions::models::{Content, ListMessagesKind, Message};
use crate::collections_of_unions::operations::{
    CreateMessage, ListMessages, PatchMessage, ReplaceMessage,
};

static SERVICE: Service = Service::new(
    "collections-of-unions",
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

    /// Creates the message.
    ///
    /// - `content`: What to send: [`Content`](crate::models::Content).
    ///
    /// `POST /messages`. See [`CreateMessage`](crate::operations::CreateMessage).
    pub fn create_message(&self, content: impl Into<Content>) -> CreateMessage {
        CreateMessage::new(&self.client, content.into())
    }

    /// Lists the messages.
    ///
    /// - `kind`: The kind.
    ///
    /// `GET /messages`. See [`ListMessages`](crate::operations::ListMessages).
    pub fn list_messages(&self, kind: impl Into<ListMessagesKind>) -> ListMessages {
        ListMessages::new(&self.client, kind.into())
    }

    /// The operation `PatchMessage`.
    ///
    /// - `body`: What to send.
    ///
    /// `PATCH /messages`. See [`PatchMessage`](crate::operations::PatchMessage).
    pub fn patch_message(
        &self,
        body: impl IntoIterator<Item = impl Into<Content>>,
    ) -> PatchMessage {
        PatchMessage::new(&self.client, generated::list(body))
    }

    /// The operation `ReplaceMessage`.
    ///
    /// - `message`: What to send: [`Message`](crate::models::Message).
    ///
    /// `PUT /messages`. See [`ReplaceMessage`](crate::operations::ReplaceMessage).
    #[inline]
    pub fn replace_message(&self, message: Message) -> ReplaceMessage {
        ReplaceMessage::new(&self.client, message)
    }
}

oci_sdk_core::client!(FixtureClient);
