// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a web application acceleration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebAppAccelerationDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the web application acceleration policy.
    pub web_app_acceleration_policy_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateWebAppAccelerationDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            web_app_acceleration_policy_id = "webAppAccelerationPolicyId",
                with_web_app_acceleration_policy_id(String), clear_web_app_acceleration_policy_id;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            system_tags = "systemTags", with_system_tags({{Value}}), clear_system_tags;
        }
    }
}
