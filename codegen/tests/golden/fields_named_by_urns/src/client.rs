// @generated from spec/fields-named-by-urns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::fields_named_by_urns::{models, operations};

static SERVICE: Service =
    Service::new("fields-named-by-urns", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_fields_named_by_urns::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_fields_named_by_urns::Error> {
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

/// # Users
impl FixtureClient {
    /// Writes the user.
    ///
    /// - `user`: The request body: [`User`](crate::models::User).
    #[inline]
    pub fn put_user(&self, user: models::User) -> operations::PutUser {
        operations::PutUser::new(&self.client, user)
    }
}

client!(FixtureClient);
