// @generated from spec/bodies-of-several-media-types.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, Client, Config, Error, Service, client};

use crate::bodies_of_several_media_types::{models, operations};

static SERVICE: Service =
    Service::new("bodies-of-several-media-types", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_bodies_of_several_media_types::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_bodies_of_several_media_types::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let response = client.get_archive().await?;
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

/// # Anything
impl FixtureClient {
    /// Writes the anything.
    #[inline]
    pub fn put_anything(&self) -> operations::PutAnything {
        operations::PutAnything::new(&self.client)
    }
}

/// # Archive
impl FixtureClient {
    /// Gets the archive.
    #[inline]
    pub fn get_archive(&self) -> operations::GetArchive {
        operations::GetArchive::new(&self.client)
    }
}

/// # Events
impl FixtureClient {
    /// Gets the events.
    #[inline]
    pub fn get_events(&self) -> operations::GetEvents {
        operations::GetEvents::new(&self.client)
    }
}

/// # Glossary
impl FixtureClient {
    /// Gets the glossary.
    #[inline]
    pub fn get_glossary(&self) -> operations::GetGlossary {
        operations::GetGlossary::new(&self.client)
    }
}

/// # Log
impl FixtureClient {
    /// Gets the log.
    #[inline]
    pub fn get_log(&self) -> operations::GetLog {
        operations::GetLog::new(&self.client)
    }
}

/// # Models
impl FixtureClient {
    /// Requests a prediction from the model deployment.
    ///
    /// - `model_id`: The ID of the model.
    /// - `body`: The bytes of the request body.
    pub fn predict(
        &self,
        model_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::Predict {
        operations::Predict::new(&self.client, model_id.into(), body.into())
    }
}

/// # Speech
impl FixtureClient {
    /// Gets the speech.
    #[inline]
    pub fn get_speech(&self) -> operations::GetSpeech {
        operations::GetSpeech::new(&self.client)
    }
}

/// # Table
impl FixtureClient {
    /// Gets the table.
    #[inline]
    pub fn get_table(&self) -> operations::GetTable {
        operations::GetTable::new(&self.client)
    }
}

/// # Users
impl FixtureClient {
    /// Creates a user.
    ///
    /// - `user`: The request body: [`User`](crate::models::User).
    #[inline]
    pub fn create_user(&self, user: models::User) -> operations::CreateUser {
        operations::CreateUser::new(&self.client, user)
    }
}

client!(FixtureClient);
