// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// Dblm patch management.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DblmPatchManagement {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The affected resources.
    pub resources: Option<Vec<models::ResourceInfo>>,
    /// The message.
    pub message: Option<String>,
    /// The time of the enablement.
    pub time_enabled: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DblmPatchManagementLifecycleState>,
    /// The patch operations summary.
    pub patch_operations_summary: Option<Value>,
    /// The images patch recommendation summary.
    pub images_patch_recommendation_summary: Option<Value>,
    /// The resources patch compliance summary.
    pub resources_patch_compliance_summary: Option<Value>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DblmPatchManagement {
        compartment_id = "compartmentId";
        resources = "resources";
        message = "message";
        time_enabled = "timeEnabled";
        lifecycle_state = "lifecycleState";
        patch_operations_summary = "patchOperationsSummary";
        images_patch_recommendation_summary = "imagesPatchRecommendationSummary";
        resources_patch_compliance_summary = "resourcesPatchComplianceSummary";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
