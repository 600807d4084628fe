// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_work_request;
mod change_resource_analytics_instance_compartment;
mod create_monitored_region;
mod create_resource_analytics_instance;
mod create_tenancy_attachment;
mod delete_monitored_region;
mod delete_resource_analytics_instance;
mod delete_tenancy_attachment;
mod get_monitored_region;
mod get_resource_analytics_instance;
mod get_tenancy_attachment;
mod get_work_request;
mod list_monitored_regions;
mod list_resource_analytics_instances;
mod list_tenancy_attachments;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod resource_analytics_instance_disable_oac;
mod resource_analytics_instance_enable_oac;
mod update_resource_analytics_instance;
mod update_tenancy_attachment;

pub use self::cancel_work_request::CancelWorkRequest;
pub use self::change_resource_analytics_instance_compartment::ChangeResourceAnalyticsInstanceCompartment;
pub use self::create_monitored_region::CreateMonitoredRegion;
pub use self::create_resource_analytics_instance::CreateResourceAnalyticsInstance;
pub use self::create_tenancy_attachment::CreateTenancyAttachment;
pub use self::delete_monitored_region::DeleteMonitoredRegion;
pub use self::delete_resource_analytics_instance::DeleteResourceAnalyticsInstance;
pub use self::delete_tenancy_attachment::DeleteTenancyAttachment;
pub use self::get_monitored_region::GetMonitoredRegion;
pub use self::get_resource_analytics_instance::GetResourceAnalyticsInstance;
pub use self::get_tenancy_attachment::GetTenancyAttachment;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_monitored_regions::ListMonitoredRegions;
pub use self::list_resource_analytics_instances::ListResourceAnalyticsInstances;
pub use self::list_tenancy_attachments::ListTenancyAttachments;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::resource_analytics_instance_disable_oac::ResourceAnalyticsInstanceDisableOac;
pub use self::resource_analytics_instance_enable_oac::ResourceAnalyticsInstanceEnableOac;
pub use self::update_resource_analytics_instance::UpdateResourceAnalyticsInstance;
pub use self::update_tenancy_attachment::UpdateTenancyAttachment;
