// @generated from spec/vbs-inst.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a VBS instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVbsInstanceDetails {
    /// The display name.
    pub display_name: String,
    /// Whether the service may create and use resources in the tenancy.
    pub is_resource_usage_agreement_granted: Option<bool>,
    /// The ID of the compartment of the resource.
    pub resource_compartment_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateVbsInstanceDetails {
        required {
            display_name = "displayName", with_display_name(String);
        }
        optional {
            is_resource_usage_agreement_granted = "isResourceUsageAgreementGranted",
                with_is_resource_usage_agreement_granted(bool),
                clear_is_resource_usage_agreement_granted;
            resource_compartment_id = "resourceCompartmentId", with_resource_compartment_id(String),
                clear_resource_compartment_id;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
