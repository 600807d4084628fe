// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod activate_schedule;
mod cancel_work_request;
mod change_schedule_compartment;
mod create_schedule;
mod deactivate_schedule;
mod delete_schedule;
mod get_schedule;
mod get_work_request;
mod list_resource_types;
mod list_schedules;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod update_schedule;

pub use self::activate_schedule::ActivateSchedule;
pub use self::cancel_work_request::CancelWorkRequest;
pub use self::change_schedule_compartment::ChangeScheduleCompartment;
pub use self::create_schedule::CreateSchedule;
pub use self::deactivate_schedule::DeactivateSchedule;
pub use self::delete_schedule::DeleteSchedule;
pub use self::get_schedule::GetSchedule;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_resource_types::ListResourceTypes;
pub use self::list_schedules::ListSchedules;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::update_schedule::UpdateSchedule;
