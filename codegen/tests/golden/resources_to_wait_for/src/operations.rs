// @generated from spec/resources-to-wait-for.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod abort_backup;
mod cancel_backup;
mod copy_backup;
mod create_backup;
mod create_plain;
mod create_snapshot;
mod delete_backup;
mod delete_plain;
mod get_backup;
mod get_plain;
mod get_snapshot;
mod get_volume;
mod get_work_request;
mod label_backup;
mod list_work_request_errors;
mod restore_backup;
mod terminate_backup;
mod update_backup;

pub use self::abort_backup::AbortBackup;
pub use self::cancel_backup::CancelBackup;
pub use self::copy_backup::CopyBackup;
pub use self::create_backup::CreateBackup;
pub use self::create_plain::CreatePlain;
pub use self::create_snapshot::CreateSnapshot;
pub use self::delete_backup::DeleteBackup;
pub use self::delete_plain::DeletePlain;
pub use self::get_backup::GetBackup;
pub use self::get_plain::GetPlain;
pub use self::get_snapshot::GetSnapshot;
pub use self::get_volume::GetVolume;
pub use self::get_work_request::GetWorkRequest;
pub use self::label_backup::LabelBackup;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::restore_backup::RestoreBackup;
pub use self::terminate_backup::TerminateBackup;
pub use self::update_backup::UpdateBackup;
