// @generated from spec/overlay-of-a-subtype.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::overlay_of_a_subtype::models::ImportModelDetails;
use crate::overlay_of_a_subtype::operations::{ImportModel, ListModels};

static SERVICE: Service = Service::new(
    "overlay-of-a-subtype",
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
/// use oci_sdk_overlay_of_a_subtype::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_overlay_of_a_subtype::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let answer = client.list_models().await?;
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

    /// The operation `ImportModel`.
    ///
    /// - `import_model_details`: What to send:
    ///   [`ImportModelDetails`](crate::models::ImportModelDetails).
    ///
    /// `POST /models`. See [`ImportModel`](crate::operations::ImportModel).
    #[inline]
    pub fn import_model(&self, import_model_details: ImportModelDetails) -> ImportModel {
        ImportModel::new(&self.client, import_model_details)
    }

    /// Lists the models.
    ///
    /// `GET /models`. See [`ListModels`](crate::operations::ListModels).
    #[inline]
    pub fn list_models(&self) -> ListModels {
        ListModels::new(&self.client)
    }
}

oci_sdk_core::client!(FixtureClient);
