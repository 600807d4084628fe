// @generated from spec/accept-of-the-answer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::accept_of_the_answer::operations::{Chat, GetArtifact, GetObject};

static SERVICE: Service = Service::new(
    "accept-of-the-answer",
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
/// use oci_sdk_accept_of_the_answer::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_accept_of_the_answer::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let answer = client.get_artifact().await?;
/// println!("{answer:?}");
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
    /// `POST /chat`. See [`Chat`](crate::operations::Chat).
    #[inline]
    pub fn chat(&self) -> Chat {
        Chat::new(&self.client)
    }

    /// Reads the artifact.
    ///
    /// `GET /artifact`. See [`GetArtifact`](crate::operations::GetArtifact).
    #[inline]
    pub fn get_artifact(&self) -> GetArtifact {
        GetArtifact::new(&self.client)
    }

    /// Reads the object.
    ///
    /// `GET /object`. See [`GetObject`](crate::operations::GetObject).
    #[inline]
    pub fn get_object(&self) -> GetObject {
        GetObject::new(&self.client)
    }
}

oci_sdk_core::client!(FixtureClient);
