// @generated from spec/overlay-of-a-subtype.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::overlay_of_a_subtype::{models, operations};

static SERVICE: Service =
    Service::new("overlay-of-a-subtype", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_overlay_of_a_subtype::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_overlay_of_a_subtype::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let response = client.list_models().await?;
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

/// # Models
impl FixtureClient {
    /// Imports the model.
    ///
    /// - `import_model_details`: The request body:
    ///   [`ImportModelDetails`](crate::models::ImportModelDetails).
    #[inline]
    pub fn import_model(
        &self,
        import_model_details: models::ImportModelDetails,
    ) -> operations::ImportModel {
        operations::ImportModel::new(&self.client, import_model_details)
    }

    /// Lists the models.
    #[inline]
    pub fn list_models(&self) -> operations::ListModels {
        operations::ListModels::new(&self.client)
    }
}

client!(FixtureClient);
