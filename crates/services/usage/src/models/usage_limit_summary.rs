// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a usage limit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageLimitSummary {
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The ID of the entitlement.
    pub entitlement_id: String,
    /// The ID of the resource.
    pub id: String,
    /// The time of the last modification.
    pub time_modified: DateTime<Utc>,
    /// The name of the resource.
    pub resource_name: String,
    /// The name of the service.
    pub service_name: String,
    /// The maximum number of items per page.
    pub limit: String,
    /// The ID of the creator.
    pub created_by: String,
    /// The user who made the last modification.
    pub modified_by: String,
    /// The action.
    pub action: models::UsageLimitAction,
    /// The alert level.
    pub alert_level: f64,
    /// The type of the limit.
    pub limit_type: models::UsageLimitLimitType,
    /// The type of the value.
    pub value_type: models::UsageLimitValueType,
    /// The lifecycle state.
    pub lifecycle_state: models::UsageLimitLifecycleState,
    /// The maximum hard limit.
    pub max_hard_limit: Option<String>,
    /// The ID of the SKU part.
    pub sku_part_id: Option<String>,
}

model! {
    UsageLimitSummary {
        time_created = "timeCreated";
        entitlement_id = "entitlementId";
        id = "id";
        time_modified = "timeModified";
        resource_name = "resourceName";
        service_name = "serviceName";
        limit = "limit";
        created_by = "createdBy";
        modified_by = "modifiedBy";
        action = "action";
        alert_level = "alertLevel";
        limit_type = "limitType";
        value_type = "valueType";
        lifecycle_state = "lifecycleState";
        max_hard_limit = "maxHardLimit";
        sku_part_id = "skuPartId";
    }
}
