// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_web_app_acceleration_compartment;
mod change_web_app_acceleration_policy_compartment;
mod create_web_app_acceleration;
mod create_web_app_acceleration_policy;
mod delete_web_app_acceleration;
mod delete_web_app_acceleration_policy;
mod get_web_app_acceleration;
mod get_web_app_acceleration_policy;
mod get_work_request;
mod list_web_app_acceleration_policies;
mod list_web_app_accelerations;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod purge_web_app_acceleration_cache;
mod update_web_app_acceleration;
mod update_web_app_acceleration_policy;

pub use self::change_web_app_acceleration_compartment::ChangeWebAppAccelerationCompartment;
pub use self::change_web_app_acceleration_policy_compartment::ChangeWebAppAccelerationPolicyCompartment;
pub use self::create_web_app_acceleration::CreateWebAppAcceleration;
pub use self::create_web_app_acceleration_policy::CreateWebAppAccelerationPolicy;
pub use self::delete_web_app_acceleration::DeleteWebAppAcceleration;
pub use self::delete_web_app_acceleration_policy::DeleteWebAppAccelerationPolicy;
pub use self::get_web_app_acceleration::GetWebAppAcceleration;
pub use self::get_web_app_acceleration_policy::GetWebAppAccelerationPolicy;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_web_app_acceleration_policies::ListWebAppAccelerationPolicies;
pub use self::list_web_app_accelerations::ListWebAppAccelerations;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::purge_web_app_acceleration_cache::PurgeWebAppAccelerationCache;
pub use self::update_web_app_acceleration::UpdateWebAppAcceleration;
pub use self::update_web_app_acceleration_policy::UpdateWebAppAccelerationPolicy;
