// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A data mask rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataMaskRule {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The ID of the IAM group.
    pub iam_group_id: String,
    /// The selected targets.
    pub target_selected: models::TargetSelected,
    /// The categories of the data mask rule.
    pub data_mask_categories: Option<Vec<models::DataMaskRuleDataMaskCategory>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The status of the data mask rule.
    pub data_mask_rule_status: Option<models::DataMaskRuleStatus>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DataMaskRuleLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecyle_details: Option<String>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DataMaskRule {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        description = "description";
        iam_group_id = "iamGroupId";
        target_selected = "targetSelected";
        data_mask_categories = "dataMaskCategories";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        data_mask_rule_status = "dataMaskRuleStatus";
        lifecycle_state = "lifecycleState";
        lifecyle_details = "lifecyleDetails";
        locks = "locks";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
