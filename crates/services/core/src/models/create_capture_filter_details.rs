// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a capture filter to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCaptureFilterDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The type of the filter.
    pub filter_type: models::CaptureFilterFilterType,
    /// The rules for the traffic that the VTAP mirrors.
    pub vtap_capture_filter_rules: Option<Vec<models::VtapCaptureFilterRuleDetails>>,
    /// The rules for the traffic that the VCN flow log collects.
    pub flow_log_capture_filter_rules: Option<Vec<models::FlowLogCaptureFilterRuleDetails>>,
}

model! {
    CreateCaptureFilterDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            filter_type = "filterType", with_filter_type(models::CaptureFilterFilterType);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            vtap_capture_filter_rules = "vtapCaptureFilterRules",
                with_vtap_capture_filter_rules([models::VtapCaptureFilterRuleDetails]);
            flow_log_capture_filter_rules = "flowLogCaptureFilterRules",
                with_flow_log_capture_filter_rules([models::FlowLogCaptureFilterRuleDetails]);
        }
    }
}
