// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

//! The clients.

mod dynamic_set_client;
mod event_client;
mod lifecycle_environment_client;
mod managed_instance_client;
mod managed_instance_group_client;
mod management_station_client;
mod onboarding_client;
mod reporting_managed_instance_client;
mod scheduled_job_client;
mod software_source_client;
mod work_request_client;

pub use self::dynamic_set_client::DynamicSetClient;
pub use self::event_client::EventClient;
pub use self::lifecycle_environment_client::LifecycleEnvironmentClient;
pub use self::managed_instance_client::ManagedInstanceClient;
pub use self::managed_instance_group_client::ManagedInstanceGroupClient;
pub use self::management_station_client::ManagementStationClient;
pub use self::onboarding_client::OnboardingClient;
pub use self::reporting_managed_instance_client::ReportingManagedInstanceClient;
pub use self::scheduled_job_client::ScheduledJobClient;
pub use self::software_source_client::SoftwareSourceClient;
pub use self::work_request_client::WorkRequestClient;
