// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_work_request;
mod change_desktop_pool_compartment;
mod create_desktop_pool;
mod delete_desktop;
mod delete_desktop_pool;
mod get_desktop;
mod get_desktop_pool;
mod get_work_request;
mod list_desktop_pool_desktops;
mod list_desktop_pool_volumes;
mod list_desktop_pools;
mod list_desktops;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod start_desktop;
mod start_desktop_pool;
mod stop_desktop;
mod stop_desktop_pool;
mod update_desktop;
mod update_desktop_pool;

pub use self::cancel_work_request::CancelWorkRequest;
pub use self::change_desktop_pool_compartment::ChangeDesktopPoolCompartment;
pub use self::create_desktop_pool::CreateDesktopPool;
pub use self::delete_desktop::DeleteDesktop;
pub use self::delete_desktop_pool::DeleteDesktopPool;
pub use self::get_desktop::GetDesktop;
pub use self::get_desktop_pool::GetDesktopPool;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_desktop_pool_desktops::ListDesktopPoolDesktops;
pub use self::list_desktop_pool_volumes::ListDesktopPoolVolumes;
pub use self::list_desktop_pools::ListDesktopPools;
pub use self::list_desktops::ListDesktops;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::start_desktop::StartDesktop;
pub use self::start_desktop_pool::StartDesktopPool;
pub use self::stop_desktop::StopDesktop;
pub use self::stop_desktop_pool::StopDesktopPool;
pub use self::update_desktop::UpdateDesktop;
pub use self::update_desktop_pool::UpdateDesktopPool;
