// @generated from spec/strings-in-a-row.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::strings_in_a_row::{models, operations};

static SERVICE: Service =
    Service::new("strings-in-a-row", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_strings_in_a_row::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_strings_in_a_row::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let response = client.get_three("ocid1.alpha.oc1..example", "ocid1.beta.oc1..example", "ocid1.gamma.oc1..example").await?;
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

/// # A
impl FixtureClient {
    /// Deletes the split.
    ///
    /// - `alpha_id`: The ID of the alpha.
    /// - `beta_id`: The ID of the beta.
    /// - `gamma_id`: The ID of the gamma.
    /// - `number`: The number.
    /// - `name`: The name.
    pub fn delete_split(
        &self,
        alpha_id: impl Into<String>,
        beta_id: impl Into<String>,
        gamma_id: impl Into<String>,
        number: i64,
        name: impl Into<String>,
    ) -> operations::DeleteSplit {
        operations::DeleteSplit::new(
            &self.client,
            alpha_id.into(),
            beta_id.into(),
            gamma_id.into(),
            number,
            name.into(),
        )
    }

    /// Gets the three.
    ///
    /// - `alpha_id`: The ID of the alpha.
    /// - `beta_id`: The ID of the beta.
    /// - `gamma_id`: The ID of the gamma.
    pub fn get_three(
        &self,
        alpha_id: impl Into<String>,
        beta_id: impl Into<String>,
        gamma_id: impl Into<String>,
    ) -> operations::GetThree {
        operations::GetThree::new(&self.client, alpha_id.into(), beta_id.into(), gamma_id.into())
    }

    /// Updates the four.
    ///
    /// - `alpha_id`: The ID of the alpha.
    /// - `beta_id`: The ID of the beta.
    /// - `gamma_id`: The ID of the gamma.
    /// - `kind`: The kind.
    /// - `sizes`: The sizes.
    /// - `number`: The number.
    /// - `type_`: The type.
    /// - `opc_key`: The key.
    /// - `thing`: The request body: [`Thing`](crate::models::Thing).
    pub fn update_four(
        &self,
        arguments: operations::UpdateFourArguments<'_>,
        opc_key: impl Into<String>,
        thing: models::Thing,
    ) -> operations::UpdateFour {
        operations::UpdateFour::new(
            &self.client,
            arguments.alpha_id.into(),
            arguments.beta_id.into(),
            arguments.gamma_id.into(),
            arguments.kind,
            arguments.sizes,
            arguments.number,
            arguments.type_.into(),
            opc_key.into(),
            thing,
        )
    }
}

client!(FixtureClient);
