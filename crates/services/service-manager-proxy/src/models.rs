// @generated from spec/service-manager-proxy.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod error_entity;
mod list_service_environments_sort_by;
mod service_definition;
mod service_environment;
mod service_environment_collection;
mod service_environment_end_point_overview;
mod service_environment_end_point_overview_environment_type;
mod service_environment_status;
mod service_environment_summary;
mod sort_order;

pub use self::error_entity::ErrorEntity;
pub use self::list_service_environments_sort_by::ListServiceEnvironmentsSortBy;
pub use self::service_definition::ServiceDefinition;
pub use self::service_environment::ServiceEnvironment;
pub use self::service_environment_collection::ServiceEnvironmentCollection;
pub use self::service_environment_end_point_overview::ServiceEnvironmentEndPointOverview;
pub use self::service_environment_end_point_overview_environment_type::ServiceEnvironmentEndPointOverviewEnvironmentType;
pub use self::service_environment_status::ServiceEnvironmentStatus;
pub use self::service_environment_summary::ServiceEnvironmentSummary;
pub use self::sort_order::SortOrder;
