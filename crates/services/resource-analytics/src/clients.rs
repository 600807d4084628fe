// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

//! The clients.

mod monitored_region_client;
mod resource_analytics_instance_client;
mod tenancy_attachment_client;

pub use self::monitored_region_client::MonitoredRegionClient;
pub use self::resource_analytics_instance_client::ResourceAnalyticsInstanceClient;
pub use self::tenancy_attachment_client::TenancyAttachmentClient;
