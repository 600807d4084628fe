// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A sdm masking policy difference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SdmMaskingPolicyDifference {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the difference.
    pub difference_type: models::SdmMaskingPolicyDifferenceDifferenceType,
    /// The display name.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time at which the creation started.
    pub time_creation_started: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::SdmMaskingPolicyDifferenceLifecycleState,
    /// The OCID of the sensitive data model.
    pub sensitive_data_model_id: String,
    /// The OCID of the masking policy.
    pub masking_policy_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SdmMaskingPolicyDifference {
        id = "id";
        compartment_id = "compartmentId";
        difference_type = "differenceType";
        display_name = "displayName";
        time_created = "timeCreated";
        time_creation_started = "timeCreationStarted";
        lifecycle_state = "lifecycleState";
        sensitive_data_model_id = "sensitiveDataModelId";
        masking_policy_id = "maskingPolicyId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
