// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an HTTP redirect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateHttpRedirectDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The target.
    pub target: Option<models::HttpRedirectTarget>,
    /// The response code.
    pub response_code: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateHttpRedirectDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            target = "target", with_target(models::HttpRedirectTarget), clear_target;
            response_code = "responseCode", with_response_code(i64), clear_response_code;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
