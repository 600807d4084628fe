// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::operations;

static SERVICE: Service =
    Service::new("dbmulticloud", "https://dbmulticloud.{region}.oci.{secondLevelDomain}", "/20240501")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Database Multicloud Integrations API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_dbmulticloud::{Config, OracleDbAzureKeyClient};
///
/// # async fn example() -> Result<(), oci_sdk_dbmulticloud::Error> {
/// let config = Config::load().await?;
/// let client = OracleDbAzureKeyClient::new(&config)?;
///
/// let mut items = client.list_oracle_db_azure_keys("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OracleDbAzureKeyClient {
    client: Client,
}

impl OracleDbAzureKeyClient {
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

/// # Oracle DB Azure key
impl OracleDbAzureKeyClient {
    /// Gets the Oracle DB Azure key.
    ///
    /// - `oracle_db_azure_key_id`: The OCID of the key in the Azure vault.
    pub fn get_oracle_db_azure_key(
        &self,
        oracle_db_azure_key_id: impl Into<String>,
    ) -> operations::GetOracleDbAzureKey {
        operations::GetOracleDbAzureKey::new(&self.client, oracle_db_azure_key_id.into())
    }

    /// Lists the Oracle DB Azure keys.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oracle_db_azure_keys(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOracleDbAzureKeys {
        operations::ListOracleDbAzureKeys::new(&self.client, compartment_id.into())
    }
}

client!(OracleDbAzureKeyClient);
