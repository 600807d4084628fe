// @generated from spec/methods-grouped-by-resource.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::methods_grouped_by_resource::operations;

static SERVICE: Service =
    Service::new("methods-grouped-by-resource", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_methods_grouped_by_resource::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_methods_grouped_by_resource::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let response = client.get_job().await?;
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

/// # API key
impl FixtureClient {
    /// Creates an API key.
    #[inline]
    pub fn create_api_key(&self) -> operations::CreateApiKey {
        operations::CreateApiKey::new(&self.client)
    }

    /// Lists the API keys.
    #[inline]
    pub fn list_api_keys(&self) -> operations::ListApiKeys {
        operations::ListApiKeys::new(&self.client)
    }

    /// Rotates the API key.
    #[inline]
    pub fn rotate_api_key(&self) -> operations::RotateApiKey {
        operations::RotateApiKey::new(&self.client)
    }
}

/// # Chat
impl FixtureClient {
    /// Sends a message to a model or an agent, and returns the response.
    #[deprecated]
    #[inline]
    pub fn chat(&self) -> operations::Chat {
        operations::Chat::new(&self.client)
    }
}

/// # Job
impl FixtureClient {
    /// Gets the job.
    #[inline]
    pub fn get_job(&self) -> operations::GetJob {
        operations::GetJob::new(&self.client)
    }

    /// Lists the jobs.
    #[inline]
    pub fn list_jobs(&self) -> operations::ListJobs {
        operations::ListJobs::new(&self.client)
    }

    /// Registers the job reference.
    #[inline]
    pub fn register_job_reference(&self) -> operations::RegisterJobReference {
        operations::RegisterJobReference::new(&self.client)
    }
}

/// # ML things
impl FixtureClient {
    /// Gets the thing.
    ///
    /// - `id`: The ID.
    pub fn get_thing(&self, id: impl Into<String>) -> operations::GetThing {
        operations::GetThing::new(&self.client, id.into())
    }
}

/// # Work request
impl FixtureClient {
    /// Lists the errors.
    #[inline]
    pub fn list_errors(&self) -> operations::ListErrors {
        operations::ListErrors::new(&self.client)
    }
}

client!(FixtureClient);
