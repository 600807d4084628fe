// @generated from spec/apm-control-plane.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod apm_domain;
mod apm_domain_lifecycle_state;
mod apm_domain_summary;
mod base_domain_details;
mod base_domain_lifecycle_state;
mod base_key_details;
mod base_key_type;
mod change_apm_domain_compartment_details;
mod create_apm_domain_details;
mod data_key;
mod data_key_summary;
mod data_key_type;
mod generate_data_key_details;
mod generate_data_key_type;
mod list_apm_domains_sort_by;
mod remove_data_key_details;
mod sort_order;
mod update_apm_domain_details;
mod work_request;
mod work_request_error;
mod work_request_log_entry;
mod work_request_operation_type;
mod work_request_resource;
mod work_request_resource_action_type;
mod work_request_status;

pub use self::apm_domain::ApmDomain;
pub use self::apm_domain_lifecycle_state::ApmDomainLifecycleState;
pub use self::apm_domain_summary::ApmDomainSummary;
pub use self::base_domain_details::BaseDomainDetails;
pub use self::base_domain_lifecycle_state::BaseDomainLifecycleState;
pub use self::base_key_details::BaseKeyDetails;
pub use self::base_key_type::BaseKeyType;
pub use self::change_apm_domain_compartment_details::ChangeApmDomainCompartmentDetails;
pub use self::create_apm_domain_details::CreateApmDomainDetails;
pub use self::data_key::DataKey;
pub use self::data_key_summary::DataKeySummary;
pub use self::data_key_type::DataKeyType;
pub use self::generate_data_key_details::GenerateDataKeyDetails;
pub use self::generate_data_key_type::GenerateDataKeyType;
pub use self::list_apm_domains_sort_by::ListApmDomainsSortBy;
pub use self::remove_data_key_details::RemoveDataKeyDetails;
pub use self::sort_order::SortOrder;
pub use self::update_apm_domain_details::UpdateApmDomainDetails;
pub use self::work_request::WorkRequest;
pub use self::work_request_error::WorkRequestError;
pub use self::work_request_log_entry::WorkRequestLogEntry;
pub use self::work_request_operation_type::WorkRequestOperationType;
pub use self::work_request_resource::WorkRequestResource;
pub use self::work_request_resource_action_type::WorkRequestResourceActionType;
pub use self::work_request_status::WorkRequestStatus;
