// @generated from spec/ai-data-platform.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_work_request;
mod change_ai_data_platform_compartment;
mod create_ai_data_platform;
mod delete_ai_data_platform;
mod enable_ai_feature;
mod get_ai_data_platform;
mod get_work_request;
mod list_ai_data_platforms;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod update_ai_data_platform;

pub use self::cancel_work_request::CancelWorkRequest;
pub use self::change_ai_data_platform_compartment::ChangeAiDataPlatformCompartment;
pub use self::create_ai_data_platform::CreateAiDataPlatform;
pub use self::delete_ai_data_platform::DeleteAiDataPlatform;
pub use self::enable_ai_feature::EnableAiFeature;
pub use self::get_ai_data_platform::GetAiDataPlatform;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_ai_data_platforms::ListAiDataPlatforms;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::update_ai_data_platform::UpdateAiDataPlatform;
