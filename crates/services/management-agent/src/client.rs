// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Client, Config, Error, Service, WorkRequestOperations, client, list,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("management-agent", "https://management-agent.{region}.oci.{secondLevelDomain}", "/20200202")
        .with_dual_stack_template("https://management-agent.{region}.ds.oci.{secondLevelDomain}")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Management Agent API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_management_agent::{Config, ManagementAgentClient};
///
/// # async fn example() -> Result<(), oci_sdk_management_agent::Error> {
/// let config = Config::load().await?;
/// let client = ManagementAgentClient::new(&config)?;
///
/// let mut items = client.list_management_agents("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ManagementAgentClient {
    client: Client,
}

impl ManagementAgentClient {
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

/// # Management agent
impl ManagementAgentClient {
    /// Creates a data source.
    ///
    /// - `management_agent_id`: The ID of the Management Agent.
    /// - `create_data_source_details`: The request body:
    ///   [`CreateDataSourceDetails`](crate::models::CreateDataSourceDetails).
    pub fn create_data_source(
        &self,
        management_agent_id: impl Into<String>,
        create_data_source_details: impl Into<models::CreateDataSourceDetails>,
    ) -> operations::CreateDataSource {
        operations::CreateDataSource::new(
            &self.client,
            management_agent_id.into(),
            create_data_source_details.into(),
        )
    }

    /// Deletes the data source.
    ///
    /// - `management_agent_id`: The ID of the Management Agent.
    /// - `data_source_key`: The key of the data source, from its type and name.
    pub fn delete_data_source(
        &self,
        management_agent_id: impl Into<String>,
        data_source_key: impl Into<String>,
    ) -> operations::DeleteDataSource {
        operations::DeleteDataSource::new(
            &self.client,
            management_agent_id.into(),
            data_source_key.into(),
        )
    }

    /// Deletes the management agent.
    ///
    /// - `management_agent_id`: The ID of the Management Agent.
    pub fn delete_management_agent(
        &self,
        management_agent_id: impl Into<String>,
    ) -> operations::DeleteManagementAgent {
        operations::DeleteManagementAgent::new(&self.client, management_agent_id.into())
    }

    /// Deletes the named credential.
    ///
    /// - `named_credential_id`: The ID of the named credential.
    pub fn delete_named_credential(
        &self,
        named_credential_id: impl Into<String>,
    ) -> operations::DeleteNamedCredential {
        operations::DeleteNamedCredential::new(&self.client, named_credential_id.into())
    }

    /// Deploys the plugins.
    ///
    /// - `deploy_plugins_details`: The request body:
    ///   [`DeployPluginsDetails`](crate::models::DeployPluginsDetails).
    #[inline]
    pub fn deploy_plugins(
        &self,
        deploy_plugins_details: models::DeployPluginsDetails,
    ) -> operations::DeployPlugins {
        operations::DeployPlugins::new(&self.client, deploy_plugins_details)
    }

    /// Gets the auto upgradable configuration.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_auto_upgradable_config(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::GetAutoUpgradableConfig {
        operations::GetAutoUpgradableConfig::new(&self.client, compartment_id.into())
    }

    /// Gets the data source.
    ///
    /// - `management_agent_id`: The ID of the Management Agent.
    /// - `data_source_key`: The key of the data source, from its type and name.
    pub fn get_data_source(
        &self,
        management_agent_id: impl Into<String>,
        data_source_key: impl Into<String>,
    ) -> operations::GetDataSource {
        operations::GetDataSource::new(
            &self.client,
            management_agent_id.into(),
            data_source_key.into(),
        )
    }

    /// Gets the management agent.
    ///
    /// - `management_agent_id`: The ID of the Management Agent.
    pub fn get_management_agent(
        &self,
        management_agent_id: impl Into<String>,
    ) -> operations::GetManagementAgent {
        operations::GetManagementAgent::new(&self.client, management_agent_id.into())
    }

    /// Gets the named credential.
    ///
    /// - `named_credential_id`: The ID of the named credential.
    pub fn get_named_credential(
        &self,
        named_credential_id: impl Into<String>,
    ) -> operations::GetNamedCredential {
        operations::GetNamedCredential::new(&self.client, named_credential_id.into())
    }

    /// Lists the availability histories.
    ///
    /// - `management_agent_id`: The ID of the Management Agent.
    pub fn list_availability_histories(
        &self,
        management_agent_id: impl Into<String>,
    ) -> operations::ListAvailabilityHistories {
        operations::ListAvailabilityHistories::new(&self.client, management_agent_id.into())
    }

    /// Lists the data sources.
    ///
    /// - `management_agent_id`: The ID of the Management Agent.
    pub fn list_data_sources(
        &self,
        management_agent_id: impl Into<String>,
    ) -> operations::ListDataSources {
        operations::ListDataSources::new(&self.client, management_agent_id.into())
    }

    /// Lists the management agents.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_management_agents(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListManagementAgents {
        operations::ListManagementAgents::new(&self.client, compartment_id.into())
    }

    /// Sets the auto upgradable configuration.
    ///
    /// - `set_auto_upgradable_config_details`: The request body:
    ///   [`SetAutoUpgradableConfigDetails`](crate::models::SetAutoUpgradableConfigDetails).
    #[inline]
    pub fn set_auto_upgradable_config(
        &self,
        set_auto_upgradable_config_details: models::SetAutoUpgradableConfigDetails,
    ) -> operations::SetAutoUpgradableConfig {
        operations::SetAutoUpgradableConfig::new(&self.client, set_auto_upgradable_config_details)
    }

    /// Summarizes the management agent counts.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `group_by`: The fields or attributes to group by.
    pub fn summarize_management_agent_counts(
        &self,
        compartment_id: impl Into<String>,
        group_by: impl IntoIterator<Item = impl Into<models::SummarizeManagementAgentCountsGroupBy>>,
    ) -> operations::SummarizeManagementAgentCounts {
        operations::SummarizeManagementAgentCounts::new(
            &self.client,
            compartment_id.into(),
            list(group_by),
        )
    }

    /// Summarizes the management agent plugin counts.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `group_by`: The fields or attributes to group by.
    pub fn summarize_management_agent_plugin_counts(
        &self,
        compartment_id: impl Into<String>,
        group_by: impl Into<models::SummarizeManagementAgentPluginCountsGroupBy>,
    ) -> operations::SummarizeManagementAgentPluginCounts {
        operations::SummarizeManagementAgentPluginCounts::new(
            &self.client,
            compartment_id.into(),
            group_by.into(),
        )
    }

    /// Updates the data source.
    ///
    /// - `management_agent_id`: The ID of the Management Agent.
    /// - `data_source_key`: The key of the data source, from its type and name.
    /// - `update_data_source_details`: The request body:
    ///   [`UpdateDataSourceDetails`](crate::models::UpdateDataSourceDetails).
    pub fn update_data_source(
        &self,
        management_agent_id: impl Into<String>,
        data_source_key: impl Into<String>,
        update_data_source_details: impl Into<models::UpdateDataSourceDetails>,
    ) -> operations::UpdateDataSource {
        operations::UpdateDataSource::new(
            &self.client,
            management_agent_id.into(),
            data_source_key.into(),
            update_data_source_details.into(),
        )
    }

    /// Updates the management agent.
    ///
    /// - `management_agent_id`: The ID of the Management Agent.
    /// - `update_management_agent_details`: The request body:
    ///   [`UpdateManagementAgentDetails`](crate::models::UpdateManagementAgentDetails).
    pub fn update_management_agent(
        &self,
        management_agent_id: impl Into<String>,
        update_management_agent_details: models::UpdateManagementAgentDetails,
    ) -> operations::UpdateManagementAgent {
        operations::UpdateManagementAgent::new(
            &self.client,
            management_agent_id.into(),
            update_management_agent_details,
        )
    }

    /// Updates the named credential.
    ///
    /// - `named_credential_id`: The ID of the named credential.
    /// - `update_named_credential_details`: The request body:
    ///   [`UpdateNamedCredentialDetails`](crate::models::UpdateNamedCredentialDetails).
    pub fn update_named_credential(
        &self,
        named_credential_id: impl Into<String>,
        update_named_credential_details: models::UpdateNamedCredentialDetails,
    ) -> operations::UpdateNamedCredential {
        operations::UpdateNamedCredential::new(
            &self.client,
            named_credential_id.into(),
            update_named_credential_details,
        )
    }
}

/// # Management agent image
impl ManagementAgentClient {
    /// Lists the management agent images.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_management_agent_images(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListManagementAgentImages {
        operations::ListManagementAgentImages::new(&self.client, compartment_id.into())
    }
}

/// # Management agent install key
impl ManagementAgentClient {
    /// Creates a management agent install key.
    ///
    /// - `create_management_agent_install_key_details`: The request body:
    ///   [`CreateManagementAgentInstallKeyDetails`](crate::models::CreateManagementAgentInstallKeyDetails).
    #[inline]
    pub fn create_management_agent_install_key(
        &self,
        create_management_agent_install_key_details: models::CreateManagementAgentInstallKeyDetails,
    ) -> operations::CreateManagementAgentInstallKey {
        operations::CreateManagementAgentInstallKey::new(
            &self.client,
            create_management_agent_install_key_details,
        )
    }

    /// Deletes the management agent install key.
    ///
    /// - `management_agent_install_key_id`: The ID of the management agent install key.
    pub fn delete_management_agent_install_key(
        &self,
        management_agent_install_key_id: impl Into<String>,
    ) -> operations::DeleteManagementAgentInstallKey {
        operations::DeleteManagementAgentInstallKey::new(
            &self.client,
            management_agent_install_key_id.into(),
        )
    }

    /// Gets the management agent install key.
    ///
    /// - `management_agent_install_key_id`: The ID of the management agent install key.
    pub fn get_management_agent_install_key(
        &self,
        management_agent_install_key_id: impl Into<String>,
    ) -> operations::GetManagementAgentInstallKey {
        operations::GetManagementAgentInstallKey::new(
            &self.client,
            management_agent_install_key_id.into(),
        )
    }

    /// Gets the management agent install key content.
    ///
    /// - `management_agent_install_key_id`: The ID of the management agent install key.
    pub fn get_management_agent_install_key_content(
        &self,
        management_agent_install_key_id: impl Into<String>,
    ) -> operations::GetManagementAgentInstallKeyContent {
        operations::GetManagementAgentInstallKeyContent::new(
            &self.client,
            management_agent_install_key_id.into(),
        )
    }

    /// Lists the management agent install keys.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_management_agent_install_keys(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListManagementAgentInstallKeys {
        operations::ListManagementAgentInstallKeys::new(&self.client, compartment_id.into())
    }

    /// Updates the management agent install key.
    ///
    /// - `management_agent_install_key_id`: The ID of the management agent install key.
    /// - `update_management_agent_install_key_details`: The request body:
    ///   [`UpdateManagementAgentInstallKeyDetails`](crate::models::UpdateManagementAgentInstallKeyDetails).
    pub fn update_management_agent_install_key(
        &self,
        management_agent_install_key_id: impl Into<String>,
        update_management_agent_install_key_details: models::UpdateManagementAgentInstallKeyDetails,
    ) -> operations::UpdateManagementAgentInstallKey {
        operations::UpdateManagementAgentInstallKey::new(
            &self.client,
            management_agent_install_key_id.into(),
            update_management_agent_install_key_details,
        )
    }
}

/// # Management agent plugin
impl ManagementAgentClient {
    /// Lists the management agent plugins.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_management_agent_plugins(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListManagementAgentPlugins {
        operations::ListManagementAgentPlugins::new(&self.client, compartment_id.into())
    }
}

/// # Named credential
impl ManagementAgentClient {
    /// Creates a named credential.
    ///
    /// - `create_named_credential_details`: The request body:
    ///   [`CreateNamedCredentialDetails`](crate::models::CreateNamedCredentialDetails).
    #[inline]
    pub fn create_named_credential(
        &self,
        create_named_credential_details: models::CreateNamedCredentialDetails,
    ) -> operations::CreateNamedCredential {
        operations::CreateNamedCredential::new(&self.client, create_named_credential_details)
    }

    /// Gets the named credentials metadatum.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_named_credentials_metadatum(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::GetNamedCredentialsMetadatum {
        operations::GetNamedCredentialsMetadatum::new(&self.client, compartment_id.into())
    }

    /// Lists the named credentials.
    ///
    /// - `management_agent_id`: The ID of the Management Agent.
    pub fn list_named_credentials(
        &self,
        management_agent_id: impl Into<String>,
    ) -> operations::ListNamedCredentials {
        operations::ListNamedCredentials::new(&self.client, management_agent_id.into())
    }
}

/// # Work request
impl ManagementAgentClient {
    /// Deletes the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn delete_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::DeleteWorkRequest {
        operations::DeleteWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Gets the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(ManagementAgentClient);
