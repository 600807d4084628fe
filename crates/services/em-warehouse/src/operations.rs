// @generated from spec/em-warehouse.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_work_request;
mod change_em_warehouse_compartment;
mod create_em_warehouse;
mod delete_em_warehouse;
mod get_em_warehouse;
mod get_em_warehouse_resource_usage;
mod get_work_request;
mod list_em_warehouses;
mod list_etl_runs;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod update_em_warehouse;

pub use self::cancel_work_request::CancelWorkRequest;
pub use self::change_em_warehouse_compartment::ChangeEmWarehouseCompartment;
pub use self::create_em_warehouse::CreateEmWarehouse;
pub use self::delete_em_warehouse::DeleteEmWarehouse;
pub use self::get_em_warehouse::GetEmWarehouse;
pub use self::get_em_warehouse_resource_usage::GetEmWarehouseResourceUsage;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_em_warehouses::ListEmWarehouses;
pub use self::list_etl_runs::ListEtlRuns;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::update_em_warehouse::UpdateEmWarehouse;
