// @generated from spec/accept-of-the-response.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::accept_of_the_response::operations;

static SERVICE: Service =
    Service::new("accept-of-the-response", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_accept_of_the_response::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_accept_of_the_response::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let response = client.get_artifact().await?;
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

/// # Artifact
impl FixtureClient {
    /// Gets the artifact.
    #[inline]
    pub fn get_artifact(&self) -> operations::GetArtifact {
        operations::GetArtifact::new(&self.client)
    }
}

/// # Chat
impl FixtureClient {
    /// Sends a message to a model or an agent, and returns the response.
    #[inline]
    pub fn chat(&self) -> operations::Chat {
        operations::Chat::new(&self.client)
    }
}

/// # Object
impl FixtureClient {
    /// Gets the object.
    #[inline]
    pub fn get_object(&self) -> operations::GetObject {
        operations::GetObject::new(&self.client)
    }
}

client!(FixtureClient);
