// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a lockbox.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLockboxDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The ID of the approval template.
    pub approval_template_id: Option<String>,
    /// The maximum duration of an operator's access to the associated resources.
    pub max_access_duration: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateLockboxDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            approval_template_id = "approvalTemplateId", with_approval_template_id(String),
                clear_approval_template_id;
            max_access_duration = "maxAccessDuration", with_max_access_duration(String),
                clear_max_access_duration;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
