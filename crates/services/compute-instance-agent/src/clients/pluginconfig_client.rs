// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("compute-instance-agent", "https://iaas.{region}.oci.{secondLevelDomain}", "/20180530")
        .with_dual_stack_template("https://iaas.{region}.ds.oci.{secondLevelDomain}");

/// A client for the Oracle Cloud Agent API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_compute_instance_agent::{Config, PluginconfigClient};
///
/// # async fn example() -> Result<(), oci_sdk_compute_instance_agent::Error> {
/// let config = Config::load().await?;
/// let client = PluginconfigClient::new(&config)?;
///
/// let mut items = client.list_instanceagent_available_plugins("ocid1.compartment.oc1..example", "example", "example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct PluginconfigClient {
    client: Client,
}

impl PluginconfigClient {
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

/// # Plugin
impl PluginconfigClient {
    /// Lists the instanceagent available plugins.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `os_name`: The name of the operating system.
    /// - `os_version`: The version of the operating system.
    pub fn list_instanceagent_available_plugins(
        &self,
        compartment_id: impl Into<String>,
        os_name: impl Into<String>,
        os_version: impl Into<String>,
    ) -> operations::ListInstanceagentAvailablePlugins {
        operations::ListInstanceagentAvailablePlugins::new(
            &self.client,
            compartment_id.into(),
            os_name.into(),
            os_version.into(),
        )
    }
}

client!(PluginconfigClient);
