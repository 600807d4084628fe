// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a management agent install key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementAgentInstallKeySummary {
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The ID of the principal who created the resource.
    pub created_by_principal_id: Option<String>,
    /// The number of installations allowed with the key.
    pub allowed_key_install_count: Option<i64>,
    /// The current number of installations with the key.
    pub current_key_install_count: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ManagementAgentInstallKeyLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The expiration time.
    pub time_expires: Option<DateTime<Utc>>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether there is no limit. If true, `allowedKeyInstallCount` and `timeExpires` are ignored.
    /// Default: `false`.
    pub is_unlimited: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ManagementAgentInstallKeySummary {
        id = "id";
        display_name = "displayName";
        created_by_principal_id = "createdByPrincipalId";
        allowed_key_install_count = "allowedKeyInstallCount";
        current_key_install_count = "currentKeyInstallCount";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_expires = "timeExpires";
        compartment_id = "compartmentId";
        is_unlimited = "isUnlimited";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
