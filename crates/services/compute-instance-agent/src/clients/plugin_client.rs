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
/// use oci_sdk_compute_instance_agent::{Config, PluginClient};
///
/// # async fn example() -> Result<(), oci_sdk_compute_instance_agent::Error> {
/// let config = Config::load().await?;
/// let client = PluginClient::new(&config)?;
///
/// let mut items = client.list_instance_agent_plugins("ocid1.instanceagent.oc1..example", "ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct PluginClient {
    client: Client,
}

impl PluginClient {
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
impl PluginClient {
    /// Gets the instance agent plugin.
    ///
    /// - `instanceagent_id`: The OCID of the instance.
    /// - `plugin_name`: The name of the plugin.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_instance_agent_plugin(
        &self,
        instanceagent_id: impl Into<String>,
        plugin_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetInstanceAgentPlugin {
        operations::GetInstanceAgentPlugin::new(
            &self.client,
            instanceagent_id.into(),
            plugin_name.into(),
            compartment_id.into(),
        )
    }

    /// Lists the instance agent plugins.
    ///
    /// - `instanceagent_id`: The OCID of the instance.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_instance_agent_plugins(
        &self,
        instanceagent_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListInstanceAgentPlugins {
        operations::ListInstanceAgentPlugins::new(
            &self.client,
            instanceagent_id.into(),
            compartment_id.into(),
        )
    }
}

client!(PluginClient);
