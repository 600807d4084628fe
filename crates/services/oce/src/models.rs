// @generated from spec/oce.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod change_oce_instance_compartment_details;
mod create_oce_instance_details;
mod identity_stripe_details;
mod list_oce_instances_sort_by;
mod oce_instance;
mod oce_instance_instance_access_type;
mod oce_instance_instance_license_type;
mod oce_instance_instance_usage_type;
mod oce_instance_lifecycle_details;
mod oce_instance_lifecycle_state;
mod oce_instance_summary;
mod oce_instance_upgrade_schedule;
mod sort_order;
mod update_oce_instance_details;
mod work_request;
mod work_request_error;
mod work_request_log_entry;
mod work_request_operation_type;
mod work_request_resource;
mod work_request_resource_action_type;
mod work_request_status;
mod workflow_monitor;
mod workflow_step;

pub use self::change_oce_instance_compartment_details::ChangeOceInstanceCompartmentDetails;
pub use self::create_oce_instance_details::CreateOceInstanceDetails;
pub use self::identity_stripe_details::IdentityStripeDetails;
pub use self::list_oce_instances_sort_by::ListOceInstancesSortBy;
pub use self::oce_instance::OceInstance;
pub use self::oce_instance_instance_access_type::OceInstanceInstanceAccessType;
pub use self::oce_instance_instance_license_type::OceInstanceInstanceLicenseType;
pub use self::oce_instance_instance_usage_type::OceInstanceInstanceUsageType;
pub use self::oce_instance_lifecycle_details::OceInstanceLifecycleDetails;
pub use self::oce_instance_lifecycle_state::OceInstanceLifecycleState;
pub use self::oce_instance_summary::OceInstanceSummary;
pub use self::oce_instance_upgrade_schedule::OceInstanceUpgradeSchedule;
pub use self::sort_order::SortOrder;
pub use self::update_oce_instance_details::UpdateOceInstanceDetails;
pub use self::work_request::WorkRequest;
pub use self::work_request_error::WorkRequestError;
pub use self::work_request_log_entry::WorkRequestLogEntry;
pub use self::work_request_operation_type::WorkRequestOperationType;
pub use self::work_request_resource::WorkRequestResource;
pub use self::work_request_resource_action_type::WorkRequestResourceActionType;
pub use self::work_request_status::WorkRequestStatus;
pub use self::workflow_monitor::WorkflowMonitor;
pub use self::workflow_step::WorkflowStep;
