// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an audit policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditPolicySummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::AuditPolicyLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the target database.
    pub target_id: String,
    /// Whether audit policies exclude the Data Safe service account.
    pub is_data_safe_service_account_excluded: bool,
    /// The audit policy specifications available for the target database.
    pub audit_specifications: Option<Vec<models::AuditSpecification>>,
    /// The time at which audit policies were last provisioned on the target.
    pub time_last_provisioned: Option<DateTime<Utc>>,
    /// The time at which audit policies were last retrieved from the target.
    pub time_last_retrieved: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AuditPolicySummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        target_id = "targetId";
        is_data_safe_service_account_excluded = "isDataSafeServiceAccountExcluded";
        audit_specifications = "auditSpecifications";
        time_last_provisioned = "timeLastProvisioned";
        time_last_retrieved = "timeLastRetrieved";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
