// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::models_named_like_std::models::Operation;
use crate::models_named_like_std::operations::{ListClients, Request};

static SERVICE: Service = Service::new(
    "models-named-like-std",
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
/// use oci_sdk_models_named_like_std::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_models_named_like_std::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let mut items = client.list_clients().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
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

    /// Lists the clients.
    ///
    /// `GET /clients`, in pages. See [`ListClients`](crate::operations::ListClients).
    #[inline]
    pub fn list_clients(&self) -> ListClients {
        ListClients::new(&self.client)
    }

    /// The operation `Request`.
    ///
    /// - `operation`: What to send: [`Operation`](crate::models::Operation).
    ///
    /// `POST /requests`. See [`Request`](crate::operations::Request).
    #[inline]
    pub fn request(&self, operation: Operation) -> Request {
        Request::new(&self.client, operation)
    }

    /// The operation `Result`.
    ///
    /// `GET /results`. See [`Result`](crate::operations::Result).
    #[inline]
    pub fn result(&self) -> crate::models_named_like_std::operations::Result {
        crate::models_named_like_std::operations::Result::new(&self.client)
    }
}

oci_sdk_core::client!(FixtureClient);
