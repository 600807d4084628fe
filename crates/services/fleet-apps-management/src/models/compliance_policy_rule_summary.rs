// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a compliance policy rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompliancePolicyRuleSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compliance policy.
    pub compliance_policy_id: String,
    /// The version of the product.
    pub product_version: models::ProductVersionDetails,
    /// The OCID of the platform configuration for the patch type.
    pub patch_type_id: Vec<String>,
    /// The severity.
    pub severity: Option<Vec<models::CompliancePolicyRuleSeverity>>,
    /// The selection of the patches.
    pub patch_selection: models::PatchSelectionDetails,
    /// The period in which a missing patch is not reported, with a unit from days to years.
    pub grace_period: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::CompliancePolicyRuleLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CompliancePolicyRuleSummary {
        id = "id";
        display_name = "displayName";
        compliance_policy_id = "compliancePolicyId";
        product_version = "productVersion";
        patch_type_id = "patchTypeId";
        severity = "severity";
        patch_selection = "patchSelection";
        grace_period = "gracePeriod";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
