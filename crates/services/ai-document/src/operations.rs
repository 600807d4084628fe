// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod add_model_lock;
mod add_project_lock;
mod analyze_document;
mod cancel_processor_job;
mod cancel_work_request;
mod change_model_compartment;
mod change_project_compartment;
mod create_model;
mod create_processor_job;
mod create_project;
mod delete_model;
mod delete_project;
mod get_model;
mod get_model_type;
mod get_processor_job;
mod get_project;
mod get_work_request;
mod list_models;
mod list_projects;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod patch_model;
mod remove_model_lock;
mod remove_project_lock;
mod update_model;
mod update_project;

pub use self::add_model_lock::AddModelLock;
pub use self::add_project_lock::AddProjectLock;
pub use self::analyze_document::AnalyzeDocument;
pub use self::cancel_processor_job::CancelProcessorJob;
pub use self::cancel_work_request::CancelWorkRequest;
pub use self::change_model_compartment::ChangeModelCompartment;
pub use self::change_project_compartment::ChangeProjectCompartment;
pub use self::create_model::CreateModel;
pub use self::create_processor_job::CreateProcessorJob;
pub use self::create_project::CreateProject;
pub use self::delete_model::DeleteModel;
pub use self::delete_project::DeleteProject;
pub use self::get_model::GetModel;
pub use self::get_model_type::GetModelType;
pub use self::get_processor_job::GetProcessorJob;
pub use self::get_project::GetProject;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_models::ListModels;
pub use self::list_projects::ListProjects;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::patch_model::PatchModel;
pub use self::remove_model_lock::RemoveModelLock;
pub use self::remove_project_lock::RemoveProjectLock;
pub use self::update_model::UpdateModel;
pub use self::update_project::UpdateProject;
