// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod add_log_analytics_log_group;
mod add_oracle_managed_custom_endpoint;
mod change_integration_instance_compartment;
mod change_integration_instance_network_endpoint;
mod change_private_endpoint_outbound_connection;
mod convert_instance;
mod create_integration_instance;
mod delete_integration_instance;
mod disable_process_automation;
mod disaster_recovery_failover;
mod enable_process_automation;
mod extend_data_retention;
mod get_integration_instance;
mod get_work_request;
mod list_integration_instances;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod remove_log_analytics_log_group;
mod remove_oracle_managed_custom_endpoint;
mod start_integration_instance;
mod stop_integration_instance;
mod update_integration_instance;

pub use self::add_log_analytics_log_group::AddLogAnalyticsLogGroup;
pub use self::add_oracle_managed_custom_endpoint::AddOracleManagedCustomEndpoint;
pub use self::change_integration_instance_compartment::ChangeIntegrationInstanceCompartment;
pub use self::change_integration_instance_network_endpoint::ChangeIntegrationInstanceNetworkEndpoint;
pub use self::change_private_endpoint_outbound_connection::ChangePrivateEndpointOutboundConnection;
pub use self::convert_instance::ConvertInstance;
pub use self::create_integration_instance::CreateIntegrationInstance;
pub use self::delete_integration_instance::DeleteIntegrationInstance;
pub use self::disable_process_automation::DisableProcessAutomation;
pub use self::disaster_recovery_failover::DisasterRecoveryFailover;
pub use self::enable_process_automation::EnableProcessAutomation;
pub use self::extend_data_retention::ExtendDataRetention;
pub use self::get_integration_instance::GetIntegrationInstance;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_integration_instances::ListIntegrationInstances;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::remove_log_analytics_log_group::RemoveLogAnalyticsLogGroup;
pub use self::remove_oracle_managed_custom_endpoint::RemoveOracleManagedCustomEndpoint;
pub use self::start_integration_instance::StartIntegrationInstance;
pub use self::stop_integration_instance::StopIntegrationInstance;
pub use self::update_integration_instance::UpdateIntegrationInstance;
