// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_work_request;
mod create_java_download_report;
mod create_java_download_token;
mod create_java_license_acceptance_record;
mod delete_java_download_report;
mod delete_java_download_token;
mod delete_java_license_acceptance_record;
mod generate_artifact_download_url;
mod get_java_download_report;
mod get_java_download_report_content;
mod get_java_download_token;
mod get_java_license;
mod get_java_license_acceptance_record;
mod get_work_request;
mod list_java_download_records;
mod list_java_download_reports;
mod list_java_download_tokens;
mod list_java_license_acceptance_records;
mod list_java_licenses;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod request_summarized_java_download_counts;
mod update_java_download_token;
mod update_java_license_acceptance_record;

pub use self::cancel_work_request::CancelWorkRequest;
pub use self::create_java_download_report::CreateJavaDownloadReport;
pub use self::create_java_download_token::CreateJavaDownloadToken;
pub use self::create_java_license_acceptance_record::CreateJavaLicenseAcceptanceRecord;
pub use self::delete_java_download_report::DeleteJavaDownloadReport;
pub use self::delete_java_download_token::DeleteJavaDownloadToken;
pub use self::delete_java_license_acceptance_record::DeleteJavaLicenseAcceptanceRecord;
pub use self::generate_artifact_download_url::GenerateArtifactDownloadUrl;
pub use self::get_java_download_report::GetJavaDownloadReport;
pub use self::get_java_download_report_content::GetJavaDownloadReportContent;
pub use self::get_java_download_token::GetJavaDownloadToken;
pub use self::get_java_license::GetJavaLicense;
pub use self::get_java_license_acceptance_record::GetJavaLicenseAcceptanceRecord;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_java_download_records::ListJavaDownloadRecords;
pub use self::list_java_download_reports::ListJavaDownloadReports;
pub use self::list_java_download_tokens::ListJavaDownloadTokens;
pub use self::list_java_license_acceptance_records::ListJavaLicenseAcceptanceRecords;
pub use self::list_java_licenses::ListJavaLicenses;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::request_summarized_java_download_counts::RequestSummarizedJavaDownloadCounts;
pub use self::update_java_download_token::UpdateJavaDownloadToken;
pub use self::update_java_license_acceptance_record::UpdateJavaLicenseAcceptanceRecord;
