// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::models_named_like_std::{models, operations};

static SERVICE: Service =
    Service::new("models-named-like-std", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
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

/// # Clients
impl FixtureClient {
    /// Lists the clients.
    #[inline]
    pub fn list_clients(&self) -> operations::ListClients {
        operations::ListClients::new(&self.client)
    }
}

/// # Requests
impl FixtureClient {
    /// Runs the operation `Request`.
    ///
    /// - `operation`: The request body: [`Operation`](crate::models::Operation).
    #[inline]
    pub fn request(&self, operation: models::Operation) -> operations::Request {
        operations::Request::new(&self.client, operation)
    }
}

/// # Results
impl FixtureClient {
    /// Runs the operation `Result`.
    #[inline]
    pub fn result(&self) -> operations::Result {
        operations::Result::new(&self.client)
    }
}

client!(FixtureClient);
