// @generated from spec/secrets.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("secrets", "https://secrets.vaults.{region}.oci.{secondLevelDomain}", "/20190301");

/// A client for the Secret Retrieval API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_secrets::{Config, SecretsClient};
///
/// # async fn example() -> Result<(), oci_sdk_secrets::Error> {
/// let config = Config::load().await?;
/// let client = SecretsClient::new(&config)?;
///
/// let response = client.get_secret_bundle("ocid1.secret.oc1..example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct SecretsClient {
    client: Client,
}

impl SecretsClient {
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

/// # Secret bundle
impl SecretsClient {
    /// Gets the secret bundle.
    ///
    /// - `secret_id`: The OCID of the secret.
    pub fn get_secret_bundle(&self, secret_id: impl Into<String>) -> operations::GetSecretBundle {
        operations::GetSecretBundle::new(&self.client, secret_id.into())
    }

    /// Gets the secret bundle by name.
    ///
    /// - `secret_name`: The name of the secret.
    /// - `vault_id`: The OCID of the vault.
    pub fn get_secret_bundle_by_name(
        &self,
        secret_name: impl Into<String>,
        vault_id: impl Into<String>,
    ) -> operations::GetSecretBundleByName {
        operations::GetSecretBundleByName::new(&self.client, secret_name.into(), vault_id.into())
    }
}

/// # Secret bundle version
impl SecretsClient {
    /// Lists the secret bundle versions.
    ///
    /// - `secret_id`: The OCID of the secret.
    pub fn list_secret_bundle_versions(
        &self,
        secret_id: impl Into<String>,
    ) -> operations::ListSecretBundleVersions {
        operations::ListSecretBundleVersions::new(&self.client, secret_id.into())
    }
}

client!(SecretsClient);
