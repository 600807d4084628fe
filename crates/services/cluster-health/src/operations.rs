// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_work_request;
mod change_diagnosis_store_compartment;
mod create_diagnosis_store;
mod delete_diagnosis_store;
mod get_diagnosis_store;
mod get_work_request;
mod list_diagnosis_stores;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod query_diagnosis_by_health_check_key;
mod query_diagnosis_summary;
mod request_diagnosis;
mod update_diagnosis_store;

pub use self::cancel_work_request::CancelWorkRequest;
pub use self::change_diagnosis_store_compartment::ChangeDiagnosisStoreCompartment;
pub use self::create_diagnosis_store::CreateDiagnosisStore;
pub use self::delete_diagnosis_store::DeleteDiagnosisStore;
pub use self::get_diagnosis_store::GetDiagnosisStore;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_diagnosis_stores::ListDiagnosisStores;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::query_diagnosis_by_health_check_key::QueryDiagnosisByHealthCheckKey;
pub use self::query_diagnosis_summary::QueryDiagnosisSummary;
pub use self::request_diagnosis::RequestDiagnosis;
pub use self::update_diagnosis_store::UpdateDiagnosisStore;
