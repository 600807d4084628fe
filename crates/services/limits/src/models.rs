// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod add_lock_details;
mod add_lock_type;
mod create_quota_details;
mod limit_definition_scope_type;
mod limit_definition_summary;
mod limit_value_scope_type;
mod limit_value_summary;
mod list_limit_definitions_sort_by;
mod list_limit_values_sort_by;
mod list_quotas_sort_by;
mod list_services_sort_by;
mod quota;
mod quota_lifecycle_state;
mod quota_summary;
mod remove_lock_details;
mod remove_lock_type;
mod resource_availability;
mod resource_lock;
mod resource_lock_type;
mod service_summary;
mod sort_order;
mod update_quota_details;

pub use self::add_lock_details::AddLockDetails;
pub use self::add_lock_type::AddLockType;
pub use self::create_quota_details::CreateQuotaDetails;
pub use self::limit_definition_scope_type::LimitDefinitionScopeType;
pub use self::limit_definition_summary::LimitDefinitionSummary;
pub use self::limit_value_scope_type::LimitValueScopeType;
pub use self::limit_value_summary::LimitValueSummary;
pub use self::list_limit_definitions_sort_by::ListLimitDefinitionsSortBy;
pub use self::list_limit_values_sort_by::ListLimitValuesSortBy;
pub use self::list_quotas_sort_by::ListQuotasSortBy;
pub use self::list_services_sort_by::ListServicesSortBy;
pub use self::quota::Quota;
pub use self::quota_lifecycle_state::QuotaLifecycleState;
pub use self::quota_summary::QuotaSummary;
pub use self::remove_lock_details::RemoveLockDetails;
pub use self::remove_lock_type::RemoveLockType;
pub use self::resource_availability::ResourceAvailability;
pub use self::resource_lock::ResourceLock;
pub use self::resource_lock_type::ResourceLockType;
pub use self::service_summary::ServiceSummary;
pub use self::sort_order::SortOrder;
pub use self::update_quota_details::UpdateQuotaDetails;
