// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_path_analyzer_test_compartment;
mod create_path_analyzer_test;
mod delete_path_analyzer_test;
mod get_path_analysis;
mod get_path_analyzer_test;
mod get_work_request;
mod list_path_analyzer_tests;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_request_results;
mod list_work_requests;
mod update_path_analyzer_test;

pub use self::change_path_analyzer_test_compartment::ChangePathAnalyzerTestCompartment;
pub use self::create_path_analyzer_test::CreatePathAnalyzerTest;
pub use self::delete_path_analyzer_test::DeletePathAnalyzerTest;
pub use self::get_path_analysis::GetPathAnalysis;
pub use self::get_path_analyzer_test::GetPathAnalyzerTest;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_path_analyzer_tests::ListPathAnalyzerTests;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_request_results::ListWorkRequestResults;
pub use self::list_work_requests::ListWorkRequests;
pub use self::update_path_analyzer_test::UpdatePathAnalyzerTest;
