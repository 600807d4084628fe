// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a capture filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCaptureFilterDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The rules for the traffic that the VTAP mirrors.
    pub vtap_capture_filter_rules: Option<Vec<models::VtapCaptureFilterRuleDetails>>,
    /// The rules for the traffic that the VCN flow log collects.
    pub flow_log_capture_filter_rules: Option<Vec<models::FlowLogCaptureFilterRuleDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    cleared: Vec<String>,
}

update! {
    UpdateCaptureFilterDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            vtap_capture_filter_rules = "vtapCaptureFilterRules",
                with_vtap_capture_filter_rules([models::VtapCaptureFilterRuleDetails]),
                clear_vtap_capture_filter_rules;
            flow_log_capture_filter_rules = "flowLogCaptureFilterRules",
                with_flow_log_capture_filter_rules([models::FlowLogCaptureFilterRuleDetails]),
                clear_flow_log_capture_filter_rules;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
        }
    }
}
