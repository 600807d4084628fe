// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod add_quota_lock;
mod create_quota;
mod delete_quota;
mod get_quota;
mod get_resource_availability;
mod list_limit_definitions;
mod list_limit_values;
mod list_quotas;
mod list_services;
mod remove_quota_lock;
mod update_quota;

pub use self::add_quota_lock::AddQuotaLock;
pub use self::create_quota::CreateQuota;
pub use self::delete_quota::DeleteQuota;
pub use self::get_quota::GetQuota;
pub use self::get_resource_availability::GetResourceAvailability;
pub use self::list_limit_definitions::ListLimitDefinitions;
pub use self::list_limit_values::ListLimitValues;
pub use self::list_quotas::ListQuotas;
pub use self::list_services::ListServices;
pub use self::remove_quota_lock::RemoveQuotaLock;
pub use self::update_quota::UpdateQuota;
