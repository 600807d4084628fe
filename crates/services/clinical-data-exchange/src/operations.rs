// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_work_request;
mod change_delivery_endpoint_compartment;
mod change_query_endpoint_compartment;
mod create_delivery_endpoint;
mod create_query_endpoint;
mod delete_delivery_endpoint;
mod delete_query_endpoint;
mod get_delivery_endpoint;
mod get_payer;
mod get_payer_directory_entry;
mod get_query_endpoint;
mod get_work_request;
mod list_data_sharing_agreements;
mod list_data_sharing_constraints;
mod list_delivery_endpoints;
mod list_payer_directory_entries;
mod list_payers;
mod list_provider_directory_entries;
mod list_query_endpoints;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod test_delivery_endpoint_connectivity;
mod update_delivery_endpoint;
mod update_payer_directory_entry;
mod update_query_endpoint;

pub use self::cancel_work_request::CancelWorkRequest;
pub use self::change_delivery_endpoint_compartment::ChangeDeliveryEndpointCompartment;
pub use self::change_query_endpoint_compartment::ChangeQueryEndpointCompartment;
pub use self::create_delivery_endpoint::CreateDeliveryEndpoint;
pub use self::create_query_endpoint::CreateQueryEndpoint;
pub use self::delete_delivery_endpoint::DeleteDeliveryEndpoint;
pub use self::delete_query_endpoint::DeleteQueryEndpoint;
pub use self::get_delivery_endpoint::GetDeliveryEndpoint;
pub use self::get_payer::GetPayer;
pub use self::get_payer_directory_entry::GetPayerDirectoryEntry;
pub use self::get_query_endpoint::GetQueryEndpoint;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_data_sharing_agreements::ListDataSharingAgreements;
pub use self::list_data_sharing_constraints::ListDataSharingConstraints;
pub use self::list_delivery_endpoints::ListDeliveryEndpoints;
pub use self::list_payer_directory_entries::ListPayerDirectoryEntries;
pub use self::list_payers::ListPayers;
pub use self::list_provider_directory_entries::ListProviderDirectoryEntries;
pub use self::list_query_endpoints::ListQueryEndpoints;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::test_delivery_endpoint_connectivity::TestDeliveryEndpointConnectivity;
pub use self::update_delivery_endpoint::UpdateDeliveryEndpoint;
pub use self::update_payer_directory_entry::UpdatePayerDirectoryEntry;
pub use self::update_query_endpoint::UpdateQueryEndpoint;
