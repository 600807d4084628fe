// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::operations;

static SERVICE: Service =
    Service::new("sch", "https://service-connector-hub.{region}.oci.{secondLevelDomain}", "/20200909")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Connector Hub API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_sch::{Config, ConnectorPluginsClient};
///
/// # async fn example() -> Result<(), oci_sdk_sch::Error> {
/// let config = Config::load().await?;
/// let client = ConnectorPluginsClient::new(&config)?;
///
/// let mut items = client.list_connector_plugins().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ConnectorPluginsClient {
    client: Client,
}

impl ConnectorPluginsClient {
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

/// # Connector plugin
impl ConnectorPluginsClient {
    /// Gets the connector plugin.
    ///
    /// - `connector_plugin_name`: The connector plugin name.
    pub fn get_connector_plugin(
        &self,
        connector_plugin_name: impl Into<String>,
    ) -> operations::GetConnectorPlugin {
        operations::GetConnectorPlugin::new(&self.client, connector_plugin_name.into())
    }

    /// Lists the connector plugins.
    #[inline]
    pub fn list_connector_plugins(&self) -> operations::ListConnectorPlugins {
        operations::ListConnectorPlugins::new(&self.client)
    }
}

client!(ConnectorPluginsClient);
