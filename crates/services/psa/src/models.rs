// @generated from spec/psa.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod change_private_service_access_compartment_details;
mod create_private_service_access_details;
mod list_private_service_accesses_sort_by;
mod list_psa_services_sort_by;
mod list_psa_work_request_errors_sort_by;
mod list_psa_work_request_logs_sort_by;
mod list_psa_work_requests_sort_by;
mod list_psa_work_requests_status;
mod private_service_access;
mod private_service_access_collection;
mod private_service_access_lifecycle_state;
mod private_service_access_summary;
mod psa_service_collection;
mod psa_service_summary;
mod sort_order;
mod update_private_service_access_details;
mod work_request;
mod work_request_error;
mod work_request_error_collection;
mod work_request_log_entry;
mod work_request_log_entry_collection;
mod work_request_operation_type;
mod work_request_resource;
mod work_request_resource_action_type;
mod work_request_status;
mod work_request_summary;
mod work_request_summary_collection;

pub use self::change_private_service_access_compartment_details::ChangePrivateServiceAccessCompartmentDetails;
pub use self::create_private_service_access_details::CreatePrivateServiceAccessDetails;
pub use self::list_private_service_accesses_sort_by::ListPrivateServiceAccessesSortBy;
pub use self::list_psa_services_sort_by::ListPsaServicesSortBy;
pub use self::list_psa_work_request_errors_sort_by::ListPsaWorkRequestErrorsSortBy;
pub use self::list_psa_work_request_logs_sort_by::ListPsaWorkRequestLogsSortBy;
pub use self::list_psa_work_requests_sort_by::ListPsaWorkRequestsSortBy;
pub use self::list_psa_work_requests_status::ListPsaWorkRequestsStatus;
pub use self::private_service_access::PrivateServiceAccess;
pub use self::private_service_access_collection::PrivateServiceAccessCollection;
pub use self::private_service_access_lifecycle_state::PrivateServiceAccessLifecycleState;
pub use self::private_service_access_summary::PrivateServiceAccessSummary;
pub use self::psa_service_collection::PsaServiceCollection;
pub use self::psa_service_summary::PsaServiceSummary;
pub use self::sort_order::SortOrder;
pub use self::update_private_service_access_details::UpdatePrivateServiceAccessDetails;
pub use self::work_request::WorkRequest;
pub use self::work_request_error::WorkRequestError;
pub use self::work_request_error_collection::WorkRequestErrorCollection;
pub use self::work_request_log_entry::WorkRequestLogEntry;
pub use self::work_request_log_entry_collection::WorkRequestLogEntryCollection;
pub use self::work_request_operation_type::WorkRequestOperationType;
pub use self::work_request_resource::WorkRequestResource;
pub use self::work_request_resource_action_type::WorkRequestResourceActionType;
pub use self::work_request_status::WorkRequestStatus;
pub use self::work_request_summary::WorkRequestSummary;
pub use self::work_request_summary_collection::WorkRequestSummaryCollection;
