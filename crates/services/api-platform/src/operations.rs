// @generated from spec/api-platform.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_api_platform_instance_compartment;
mod create_api_platform_instance;
mod delete_api_platform_instance;
mod get_api_platform_instance;
mod get_work_request;
mod list_api_platform_instances;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod update_api_platform_instance;

pub use self::change_api_platform_instance_compartment::ChangeApiPlatformInstanceCompartment;
pub use self::create_api_platform_instance::CreateApiPlatformInstance;
pub use self::delete_api_platform_instance::DeleteApiPlatformInstance;
pub use self::get_api_platform_instance::GetApiPlatformInstance;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_api_platform_instances::ListApiPlatformInstances;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::update_api_platform_instance::UpdateApiPlatformInstance;
