// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("cloud-bridge", "https://cloudbridge.{region}.oci.{secondLevelDomain}", "/20220509")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Cloud Bridge API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_cloud_bridge::{Config, OcbAgentSvcClient};
///
/// # async fn example() -> Result<(), oci_sdk_cloud_bridge::Error> {
/// let config = Config::load().await?;
/// let client = OcbAgentSvcClient::new(&config)?;
///
/// let mut items = client.list_environments("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OcbAgentSvcClient {
    client: Client,
}

impl OcbAgentSvcClient {
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

/// # Agent
impl OcbAgentSvcClient {
    /// Moves the agent to another compartment.
    ///
    /// - `agent_id`: The ID of the agent.
    /// - `change_agent_compartment_details`: The request body:
    ///   [`ChangeAgentCompartmentDetails`](crate::models::ChangeAgentCompartmentDetails).
    pub fn change_agent_compartment(
        &self,
        agent_id: impl Into<String>,
        change_agent_compartment_details: models::ChangeAgentCompartmentDetails,
    ) -> operations::ChangeAgentCompartment {
        operations::ChangeAgentCompartment::new(
            &self.client,
            agent_id.into(),
            change_agent_compartment_details,
        )
    }

    /// Creates an agent.
    ///
    /// - `create_agent_details`: The request body:
    ///   [`CreateAgentDetails`](crate::models::CreateAgentDetails).
    #[inline]
    pub fn create_agent(
        &self,
        create_agent_details: models::CreateAgentDetails,
    ) -> operations::CreateAgent {
        operations::CreateAgent::new(&self.client, create_agent_details)
    }

    /// Deletes the agent.
    ///
    /// - `agent_id`: The ID of the agent.
    pub fn delete_agent(&self, agent_id: impl Into<String>) -> operations::DeleteAgent {
        operations::DeleteAgent::new(&self.client, agent_id.into())
    }

    /// Gets the agent.
    ///
    /// - `agent_id`: The ID of the agent.
    pub fn get_agent(&self, agent_id: impl Into<String>) -> operations::GetAgent {
        operations::GetAgent::new(&self.client, agent_id.into())
    }

    /// Lists the agents.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_agents(&self, compartment_id: impl Into<String>) -> operations::ListAgents {
        operations::ListAgents::new(&self.client, compartment_id.into())
    }

    /// Updates the agent.
    ///
    /// - `agent_id`: The ID of the agent.
    /// - `update_agent_details`: The request body:
    ///   [`UpdateAgentDetails`](crate::models::UpdateAgentDetails).
    pub fn update_agent(
        &self,
        agent_id: impl Into<String>,
        update_agent_details: models::UpdateAgentDetails,
    ) -> operations::UpdateAgent {
        operations::UpdateAgent::new(&self.client, agent_id.into(), update_agent_details)
    }
}

/// # Agent dependency
impl OcbAgentSvcClient {
    /// Moves the agent dependency to another compartment.
    ///
    /// - `agent_dependency_id`: The OCID of the agent dependency.
    /// - `change_agent_dependency_compartment_details`: The request body:
    ///   [`ChangeAgentDependencyCompartmentDetails`](crate::models::ChangeAgentDependencyCompartmentDetails).
    pub fn change_agent_dependency_compartment(
        &self,
        agent_dependency_id: impl Into<String>,
        change_agent_dependency_compartment_details: models::ChangeAgentDependencyCompartmentDetails,
    ) -> operations::ChangeAgentDependencyCompartment {
        operations::ChangeAgentDependencyCompartment::new(
            &self.client,
            agent_dependency_id.into(),
            change_agent_dependency_compartment_details,
        )
    }

    /// Creates an agent dependency.
    ///
    /// - `create_agent_dependency_details`: The request body:
    ///   [`CreateAgentDependencyDetails`](crate::models::CreateAgentDependencyDetails).
    #[inline]
    pub fn create_agent_dependency(
        &self,
        create_agent_dependency_details: models::CreateAgentDependencyDetails,
    ) -> operations::CreateAgentDependency {
        operations::CreateAgentDependency::new(&self.client, create_agent_dependency_details)
    }

    /// Deletes the agent dependency.
    ///
    /// - `agent_dependency_id`: The OCID of the agent dependency.
    pub fn delete_agent_dependency(
        &self,
        agent_dependency_id: impl Into<String>,
    ) -> operations::DeleteAgentDependency {
        operations::DeleteAgentDependency::new(&self.client, agent_dependency_id.into())
    }

    /// Gets the agent dependency.
    ///
    /// - `agent_dependency_id`: The OCID of the agent dependency.
    pub fn get_agent_dependency(
        &self,
        agent_dependency_id: impl Into<String>,
    ) -> operations::GetAgentDependency {
        operations::GetAgentDependency::new(&self.client, agent_dependency_id.into())
    }

    /// Lists the agent dependencies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_agent_dependencies(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAgentDependencies {
        operations::ListAgentDependencies::new(&self.client, compartment_id.into())
    }

    /// Updates the agent dependency.
    ///
    /// - `agent_dependency_id`: The OCID of the agent dependency.
    /// - `update_agent_dependency_details`: The request body:
    ///   [`UpdateAgentDependencyDetails`](crate::models::UpdateAgentDependencyDetails).
    pub fn update_agent_dependency(
        &self,
        agent_dependency_id: impl Into<String>,
        update_agent_dependency_details: models::UpdateAgentDependencyDetails,
    ) -> operations::UpdateAgentDependency {
        operations::UpdateAgentDependency::new(
            &self.client,
            agent_dependency_id.into(),
            update_agent_dependency_details,
        )
    }
}

/// # Appliance image
impl OcbAgentSvcClient {
    /// Lists the appliance images.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_appliance_images(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListApplianceImages {
        operations::ListApplianceImages::new(&self.client, compartment_id.into())
    }
}

/// # Environment
impl OcbAgentSvcClient {
    /// Adds an agent dependency.
    ///
    /// - `environment_id`: The ID of the environment.
    /// - `add_agent_dependency_details`: The request body:
    ///   [`AddAgentDependencyDetails`](crate::models::AddAgentDependencyDetails).
    pub fn add_agent_dependency(
        &self,
        environment_id: impl Into<String>,
        add_agent_dependency_details: models::AddAgentDependencyDetails,
    ) -> operations::AddAgentDependency {
        operations::AddAgentDependency::new(
            &self.client,
            environment_id.into(),
            add_agent_dependency_details,
        )
    }

    /// Moves the environment to another compartment.
    ///
    /// - `environment_id`: The ID of the environment.
    /// - `change_environment_compartment_details`: The request body:
    ///   [`ChangeEnvironmentCompartmentDetails`](crate::models::ChangeEnvironmentCompartmentDetails).
    pub fn change_environment_compartment(
        &self,
        environment_id: impl Into<String>,
        change_environment_compartment_details: models::ChangeEnvironmentCompartmentDetails,
    ) -> operations::ChangeEnvironmentCompartment {
        operations::ChangeEnvironmentCompartment::new(
            &self.client,
            environment_id.into(),
            change_environment_compartment_details,
        )
    }

    /// Creates an environment.
    ///
    /// - `create_environment_details`: The request body:
    ///   [`CreateEnvironmentDetails`](crate::models::CreateEnvironmentDetails).
    #[inline]
    pub fn create_environment(
        &self,
        create_environment_details: models::CreateEnvironmentDetails,
    ) -> operations::CreateEnvironment {
        operations::CreateEnvironment::new(&self.client, create_environment_details)
    }

    /// Deletes the environment.
    ///
    /// - `environment_id`: The ID of the environment.
    pub fn delete_environment(
        &self,
        environment_id: impl Into<String>,
    ) -> operations::DeleteEnvironment {
        operations::DeleteEnvironment::new(&self.client, environment_id.into())
    }

    /// Gets the environment.
    ///
    /// - `environment_id`: The ID of the environment.
    pub fn get_environment(&self, environment_id: impl Into<String>) -> operations::GetEnvironment {
        operations::GetEnvironment::new(&self.client, environment_id.into())
    }

    /// Lists the environments.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_environments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListEnvironments {
        operations::ListEnvironments::new(&self.client, compartment_id.into())
    }

    /// Removes the agent dependency.
    ///
    /// - `environment_id`: The ID of the environment.
    /// - `remove_agent_dependency_details`: The request body:
    ///   [`RemoveAgentDependencyDetails`](crate::models::RemoveAgentDependencyDetails).
    pub fn remove_agent_dependency(
        &self,
        environment_id: impl Into<String>,
        remove_agent_dependency_details: models::RemoveAgentDependencyDetails,
    ) -> operations::RemoveAgentDependency {
        operations::RemoveAgentDependency::new(
            &self.client,
            environment_id.into(),
            remove_agent_dependency_details,
        )
    }

    /// Updates the environment.
    ///
    /// - `environment_id`: The ID of the environment.
    /// - `update_environment_details`: The request body:
    ///   [`UpdateEnvironmentDetails`](crate::models::UpdateEnvironmentDetails).
    pub fn update_environment(
        &self,
        environment_id: impl Into<String>,
        update_environment_details: models::UpdateEnvironmentDetails,
    ) -> operations::UpdateEnvironment {
        operations::UpdateEnvironment::new(
            &self.client,
            environment_id.into(),
            update_environment_details,
        )
    }
}

/// # Plugin
impl OcbAgentSvcClient {
    /// Gets the plugin.
    ///
    /// - `agent_id`: The ID of the agent.
    /// - `plugin_name`: The name of the plugin.
    pub fn get_plugin(
        &self,
        agent_id: impl Into<String>,
        plugin_name: impl Into<String>,
    ) -> operations::GetPlugin {
        operations::GetPlugin::new(&self.client, agent_id.into(), plugin_name.into())
    }

    /// Updates the plugin.
    ///
    /// - `agent_id`: The ID of the agent.
    /// - `plugin_name`: The name of the plugin.
    /// - `update_plugin_details`: The request body:
    ///   [`UpdatePluginDetails`](crate::models::UpdatePluginDetails).
    pub fn update_plugin(
        &self,
        agent_id: impl Into<String>,
        plugin_name: impl Into<String>,
        update_plugin_details: models::UpdatePluginDetails,
    ) -> operations::UpdatePlugin {
        operations::UpdatePlugin::new(
            &self.client,
            agent_id.into(),
            plugin_name.into(),
            update_plugin_details,
        )
    }
}

client!(OcbAgentSvcClient);
