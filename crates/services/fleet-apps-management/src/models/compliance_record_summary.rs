// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a compliance record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComplianceRecordSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the entity.
    pub entity_id: String,
    /// The display name of the entity.
    pub entity_display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The policy.
    pub policy: Option<models::ComplianceDetailPolicy>,
    /// The resource.
    pub resource: models::ComplianceDetailResource,
    /// The target.
    pub target: models::ComplianceDetailTarget,
    /// The patch.
    pub patch: Option<models::CompliancePatchDetail>,
    /// The compliance state.
    pub compliance_state: Option<models::ComplianceRecordComplianceState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ComplianceRecordLifecycleState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ComplianceRecordSummary {
        id = "id";
        entity_id = "entityId";
        entity_display_name = "entityDisplayName";
        compartment_id = "compartmentId";
        policy = "policy";
        resource = "resource";
        target = "target";
        patch = "patch";
        compliance_state = "complianceState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
