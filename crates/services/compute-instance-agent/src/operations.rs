// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_instance_agent_command;
mod create_instance_agent_command;
mod get_instance_agent_command;
mod get_instance_agent_command_execution;
mod get_instance_agent_plugin;
mod list_instance_agent_command_executions;
mod list_instance_agent_commands;
mod list_instance_agent_plugins;
mod list_instanceagent_available_plugins;

pub use self::cancel_instance_agent_command::CancelInstanceAgentCommand;
pub use self::create_instance_agent_command::CreateInstanceAgentCommand;
pub use self::get_instance_agent_command::GetInstanceAgentCommand;
pub use self::get_instance_agent_command_execution::GetInstanceAgentCommandExecution;
pub use self::get_instance_agent_plugin::GetInstanceAgentPlugin;
pub use self::list_instance_agent_command_executions::ListInstanceAgentCommandExecutions;
pub use self::list_instance_agent_commands::ListInstanceAgentCommands;
pub use self::list_instance_agent_plugins::ListInstanceAgentPlugins;
pub use self::list_instanceagent_available_plugins::ListInstanceagentAvailablePlugins;
