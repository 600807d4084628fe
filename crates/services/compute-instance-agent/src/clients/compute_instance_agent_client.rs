// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

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
/// use oci_sdk_compute_instance_agent::{ComputeInstanceAgentClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_compute_instance_agent::Error> {
/// let config = Config::load().await?;
/// let client = ComputeInstanceAgentClient::new(&config)?;
///
/// let mut items = client.list_instance_agent_commands("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ComputeInstanceAgentClient {
    client: Client,
}

impl ComputeInstanceAgentClient {
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

/// # Instance agent command
impl ComputeInstanceAgentClient {
    /// Cancels the instance agent command.
    ///
    /// - `instance_agent_command_id`: The OCID of the command.
    pub fn cancel_instance_agent_command(
        &self,
        instance_agent_command_id: impl Into<String>,
    ) -> operations::CancelInstanceAgentCommand {
        operations::CancelInstanceAgentCommand::new(&self.client, instance_agent_command_id.into())
    }

    /// Creates an instance agent command.
    ///
    /// - `create_instance_agent_command_details`: The request body:
    ///   [`CreateInstanceAgentCommandDetails`](crate::models::CreateInstanceAgentCommandDetails).
    #[inline]
    pub fn create_instance_agent_command(
        &self,
        create_instance_agent_command_details: models::CreateInstanceAgentCommandDetails,
    ) -> operations::CreateInstanceAgentCommand {
        operations::CreateInstanceAgentCommand::new(
            &self.client,
            create_instance_agent_command_details,
        )
    }

    /// Gets the instance agent command.
    ///
    /// - `instance_agent_command_id`: The OCID of the command.
    pub fn get_instance_agent_command(
        &self,
        instance_agent_command_id: impl Into<String>,
    ) -> operations::GetInstanceAgentCommand {
        operations::GetInstanceAgentCommand::new(&self.client, instance_agent_command_id.into())
    }

    /// Lists the instance agent commands.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_instance_agent_commands(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListInstanceAgentCommands {
        operations::ListInstanceAgentCommands::new(&self.client, compartment_id.into())
    }
}

/// # Instance agent command execution
impl ComputeInstanceAgentClient {
    /// Gets the instance agent command execution.
    ///
    /// - `instance_agent_command_id`: The OCID of the command.
    /// - `instance_id`: The OCID of the instance.
    pub fn get_instance_agent_command_execution(
        &self,
        instance_agent_command_id: impl Into<String>,
        instance_id: impl Into<String>,
    ) -> operations::GetInstanceAgentCommandExecution {
        operations::GetInstanceAgentCommandExecution::new(
            &self.client,
            instance_agent_command_id.into(),
            instance_id.into(),
        )
    }

    /// Lists the instance agent command executions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `instance_id`: The OCID of the instance.
    pub fn list_instance_agent_command_executions(
        &self,
        compartment_id: impl Into<String>,
        instance_id: impl Into<String>,
    ) -> operations::ListInstanceAgentCommandExecutions {
        operations::ListInstanceAgentCommandExecutions::new(
            &self.client,
            compartment_id.into(),
            instance_id.into(),
        )
    }
}

client!(ComputeInstanceAgentClient);
