// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_mac_order;
mod cancel_work_request;
mod change_mac_order_compartment;
mod create_mac_order;
mod get_mac_device;
mod get_mac_order;
mod get_work_request;
mod list_mac_devices;
mod list_mac_orders;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod terminate_mac_device;
mod update_mac_order;

pub use self::cancel_mac_order::CancelMacOrder;
pub use self::cancel_work_request::CancelWorkRequest;
pub use self::change_mac_order_compartment::ChangeMacOrderCompartment;
pub use self::create_mac_order::CreateMacOrder;
pub use self::get_mac_device::GetMacDevice;
pub use self::get_mac_order::GetMacOrder;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_mac_devices::ListMacDevices;
pub use self::list_mac_orders::ListMacOrders;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::terminate_mac_device::TerminateMacDevice;
pub use self::update_mac_order::UpdateMacOrder;
