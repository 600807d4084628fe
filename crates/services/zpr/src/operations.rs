// @generated from spec/zpr.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod create_configuration;
mod create_zpr_policy;
mod delete_zpr_policy;
mod get_configuration;
mod get_zpr_configuration_work_request;
mod get_zpr_policy;
mod get_zpr_policy_work_request;
mod list_zpr_configuration_work_request_errors;
mod list_zpr_configuration_work_request_logs;
mod list_zpr_configuration_work_requests;
mod list_zpr_policies;
mod list_zpr_policy_work_request_errors;
mod list_zpr_policy_work_request_logs;
mod list_zpr_policy_work_requests;
mod update_zpr_policy;

pub use self::create_configuration::CreateConfiguration;
pub use self::create_zpr_policy::CreateZprPolicy;
pub use self::delete_zpr_policy::DeleteZprPolicy;
pub use self::get_configuration::GetConfiguration;
pub use self::get_zpr_configuration_work_request::GetZprConfigurationWorkRequest;
pub use self::get_zpr_policy::GetZprPolicy;
pub use self::get_zpr_policy_work_request::GetZprPolicyWorkRequest;
pub use self::list_zpr_configuration_work_request_errors::ListZprConfigurationWorkRequestErrors;
pub use self::list_zpr_configuration_work_request_logs::ListZprConfigurationWorkRequestLogs;
pub use self::list_zpr_configuration_work_requests::ListZprConfigurationWorkRequests;
pub use self::list_zpr_policies::ListZprPolicies;
pub use self::list_zpr_policy_work_request_errors::ListZprPolicyWorkRequestErrors;
pub use self::list_zpr_policy_work_request_logs::ListZprPolicyWorkRequestLogs;
pub use self::list_zpr_policy_work_requests::ListZprPolicyWorkRequests;
pub use self::update_zpr_policy::UpdateZprPolicy;
