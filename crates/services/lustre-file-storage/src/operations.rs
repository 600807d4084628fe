// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_work_request;
mod change_lustre_file_system_compartment;
mod change_object_storage_link_compartment;
mod create_lustre_file_system;
mod create_object_storage_link;
mod delete_lustre_file_system;
mod delete_object_storage_link;
mod get_lustre_file_system;
mod get_object_storage_link;
mod get_sync_job;
mod get_work_request;
mod list_available_maintenance_schedule_start_times;
mod list_available_override_maintenance_start_times;
mod list_lustre_file_systems;
mod list_object_storage_links;
mod list_sync_jobs;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod override_maintenance;
mod start_export_to_object;
mod start_import_from_object;
mod stop_export_to_object;
mod stop_import_from_object;
mod update_lustre_file_system;
mod update_object_storage_link;

pub use self::cancel_work_request::CancelWorkRequest;
pub use self::change_lustre_file_system_compartment::ChangeLustreFileSystemCompartment;
pub use self::change_object_storage_link_compartment::ChangeObjectStorageLinkCompartment;
pub use self::create_lustre_file_system::CreateLustreFileSystem;
pub use self::create_object_storage_link::CreateObjectStorageLink;
pub use self::delete_lustre_file_system::DeleteLustreFileSystem;
pub use self::delete_object_storage_link::DeleteObjectStorageLink;
pub use self::get_lustre_file_system::GetLustreFileSystem;
pub use self::get_object_storage_link::GetObjectStorageLink;
pub use self::get_sync_job::GetSyncJob;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_available_maintenance_schedule_start_times::ListAvailableMaintenanceScheduleStartTimes;
pub use self::list_available_override_maintenance_start_times::ListAvailableOverrideMaintenanceStartTimes;
pub use self::list_lustre_file_systems::ListLustreFileSystems;
pub use self::list_object_storage_links::ListObjectStorageLinks;
pub use self::list_sync_jobs::ListSyncJobs;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::override_maintenance::OverrideMaintenance;
pub use self::start_export_to_object::StartExportToObject;
pub use self::start_import_from_object::StartImportFromObject;
pub use self::stop_export_to_object::StopExportToObject;
pub use self::stop_import_from_object::StopImportFromObject;
pub use self::update_lustre_file_system::UpdateLustreFileSystem;
pub use self::update_object_storage_link::UpdateObjectStorageLink;
