// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A log analytics entity type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsEntityType {
    /// The name.
    pub name: String,
    /// The internal name.
    pub internal_name: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The category.
    pub category: String,
    /// The type of the entity, either in OCI (`CLOUD`) or not.
    pub cloud_type: models::LogAnalyticsEntityTypeCloudType,
    /// The properties.
    pub properties: Option<Vec<models::EntityTypeProperty>>,
    /// The lifecycle state.
    pub lifecycle_state: models::LogAnalyticsEntityTypeLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Whether a management agent can collect logs of such entities.
    pub management_agent_eligibility_status:
        Option<models::LogAnalyticsEntityTypeManagementAgentEligibilityStatus>,
}

model! {
    LogAnalyticsEntityType {
        name = "name";
        internal_name = "internalName";
        compartment_id = "compartmentId";
        category = "category";
        cloud_type = "cloudType";
        properties = "properties";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        management_agent_eligibility_status = "managementAgentEligibilityStatus";
    }
}
