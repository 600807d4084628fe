// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

//! The objects that the operations take and return.

mod change_delivery_endpoint_compartment_details;
mod change_query_endpoint_compartment_details;
mod create_delivery_endpoint_details;
mod create_query_endpoint_details;
mod data_sharing_agreement_collection;
mod data_sharing_agreement_summary;
mod data_sharing_constraint_collection;
mod data_sharing_constraint_summary;
mod delivery_endpoint;
mod delivery_endpoint_collection;
mod list_data_sharing_agreements_sort_by;
mod list_provider_directory_entries_provider_network;
mod list_work_request_errors_sort_by;
mod list_work_requests_sort_by;
mod payer;
mod payer_collection;
mod payer_directory_entry;
mod payer_directory_entry_collection;
mod provider_directory_entry_collection;
mod query_endpoint;
mod query_endpoint_collection;
mod query_endpoint_framework;
mod sort_order;
mod update_delivery_endpoint_details;
mod update_payer_directory_entry_details;
mod update_query_endpoint_details;
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

pub use self::change_delivery_endpoint_compartment_details::ChangeDeliveryEndpointCompartmentDetails;
pub use self::change_query_endpoint_compartment_details::ChangeQueryEndpointCompartmentDetails;
pub use self::create_delivery_endpoint_details::CreateDeliveryEndpointDetails;
pub use self::create_query_endpoint_details::CreateQueryEndpointDetails;
pub use self::data_sharing_agreement_collection::DataSharingAgreementCollection;
pub use self::data_sharing_agreement_summary::DataSharingAgreementSummary;
pub use self::data_sharing_constraint_collection::DataSharingConstraintCollection;
pub use self::data_sharing_constraint_summary::DataSharingConstraintSummary;
pub use self::delivery_endpoint::DeliveryEndpoint;
pub use self::delivery_endpoint_collection::DeliveryEndpointCollection;
pub use self::list_data_sharing_agreements_sort_by::{
    ListDataSharingAgreementsSortBy, ListDataSharingConstraintsSortBy,
    ListDeliveryEndpointsSortBy, ListPayerDirectoryEntriesSortBy, ListPayersSortBy,
    ListProviderDirectoryEntriesSortBy, ListQueryEndpointsSortBy,
};

pub use self::list_provider_directory_entries_provider_network::ListProviderDirectoryEntriesProviderNetwork;
pub use self::list_work_request_errors_sort_by::{
    ListWorkRequestErrorsSortBy, ListWorkRequestLogsSortBy,
};

pub use self::list_work_requests_sort_by::ListWorkRequestsSortBy;
pub use self::payer::Payer;
pub use self::payer_collection::PayerCollection;
pub use self::payer_directory_entry::PayerDirectoryEntry;
pub use self::payer_directory_entry_collection::PayerDirectoryEntryCollection;
pub use self::provider_directory_entry_collection::ProviderDirectoryEntryCollection;
pub use self::query_endpoint::QueryEndpoint;
pub use self::query_endpoint_collection::QueryEndpointCollection;
pub use self::query_endpoint_framework::QueryEndpointFramework;
pub use self::sort_order::SortOrder;
pub use self::update_delivery_endpoint_details::UpdateDeliveryEndpointDetails;
pub use self::update_payer_directory_entry_details::UpdatePayerDirectoryEntryDetails;
pub use self::update_query_endpoint_details::UpdateQueryEndpointDetails;
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
