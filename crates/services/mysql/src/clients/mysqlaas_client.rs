// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("mysql", "https://mysql.{region}.ocp.{secondLevelDomain}", "/20190415")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the HeatWave MySQL API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_mysql::{Config, MysqlaasClient};
///
/// # async fn example() -> Result<(), oci_sdk_mysql::Error> {
/// let config = Config::load().await?;
/// let client = MysqlaasClient::new(&config)?;
///
/// let mut items = client.list_configurations("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct MysqlaasClient {
    client: Client,
}

impl MysqlaasClient {
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

/// # Configuration
impl MysqlaasClient {
    /// Creates a configuration.
    ///
    /// - `create_configuration_details`: The request body:
    ///   [`CreateConfigurationDetails`](crate::models::CreateConfigurationDetails).
    #[inline]
    pub fn create_configuration(
        &self,
        create_configuration_details: models::CreateConfigurationDetails,
    ) -> operations::CreateConfiguration {
        operations::CreateConfiguration::new(&self.client, create_configuration_details)
    }

    /// Deletes the configuration.
    ///
    /// - `configuration_id`: The OCID of the configuration.
    pub fn delete_configuration(
        &self,
        configuration_id: impl Into<String>,
    ) -> operations::DeleteConfiguration {
        operations::DeleteConfiguration::new(&self.client, configuration_id.into())
    }

    /// Gets the configuration.
    ///
    /// - `configuration_id`: The OCID of the configuration.
    pub fn get_configuration(
        &self,
        configuration_id: impl Into<String>,
    ) -> operations::GetConfiguration {
        operations::GetConfiguration::new(&self.client, configuration_id.into())
    }

    /// Lists the configurations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_configurations(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListConfigurations {
        operations::ListConfigurations::new(&self.client, compartment_id.into())
    }

    /// Updates the configuration.
    ///
    /// - `configuration_id`: The OCID of the configuration.
    /// - `update_configuration_details`: The request body:
    ///   [`UpdateConfigurationDetails`](crate::models::UpdateConfigurationDetails).
    pub fn update_configuration(
        &self,
        configuration_id: impl Into<String>,
        update_configuration_details: models::UpdateConfigurationDetails,
    ) -> operations::UpdateConfiguration {
        operations::UpdateConfiguration::new(
            &self.client,
            configuration_id.into(),
            update_configuration_details,
        )
    }
}

/// # Shape
impl MysqlaasClient {
    /// Lists the shapes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_shapes(&self, compartment_id: impl Into<String>) -> operations::ListShapes {
        operations::ListShapes::new(&self.client, compartment_id.into())
    }
}

/// # Version
impl MysqlaasClient {
    /// Lists the versions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_versions(&self, compartment_id: impl Into<String>) -> operations::ListVersions {
        operations::ListVersions::new(&self.client, compartment_id.into())
    }
}

client!(MysqlaasClient);
