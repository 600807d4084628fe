// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_work_request;
mod change_application_compartment;
mod create_application;
mod create_function;
mod delete_application;
mod delete_function;
mod get_application;
mod get_function;
mod get_functions_runtime;
mod get_functions_runtime_version;
mod get_pbf_listing;
mod get_pbf_listing_version;
mod get_work_request;
mod invoke_function;
mod list_applications;
mod list_functions;
mod list_functions_runtime_versions;
mod list_functions_runtimes;
mod list_pbf_listing_versions;
mod list_pbf_listings;
mod list_triggers;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod update_application;
mod update_function;

pub use self::cancel_work_request::CancelWorkRequest;
pub use self::change_application_compartment::ChangeApplicationCompartment;
pub use self::create_application::CreateApplication;
pub use self::create_function::CreateFunction;
pub use self::delete_application::DeleteApplication;
pub use self::delete_function::DeleteFunction;
pub use self::get_application::GetApplication;
pub use self::get_function::GetFunction;
pub use self::get_functions_runtime::GetFunctionsRuntime;
pub use self::get_functions_runtime_version::GetFunctionsRuntimeVersion;
pub use self::get_pbf_listing::GetPbfListing;
pub use self::get_pbf_listing_version::GetPbfListingVersion;
pub use self::get_work_request::GetWorkRequest;
pub use self::invoke_function::InvokeFunction;
pub use self::list_applications::ListApplications;
pub use self::list_functions::ListFunctions;
pub use self::list_functions_runtime_versions::ListFunctionsRuntimeVersions;
pub use self::list_functions_runtimes::ListFunctionsRuntimes;
pub use self::list_pbf_listing_versions::ListPbfListingVersions;
pub use self::list_pbf_listings::ListPbfListings;
pub use self::list_triggers::ListTriggers;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::update_application::UpdateApplication;
pub use self::update_function::UpdateFunction;
