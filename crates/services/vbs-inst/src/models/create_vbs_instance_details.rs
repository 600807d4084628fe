// @generated from spec/vbs-inst.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a VBS instance to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVbsInstanceDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: String,
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
}

model! {
    CreateVbsInstanceDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            name = "name", with_name(String);
            display_name = "displayName", with_display_name(String);
        }
        optional {
            is_resource_usage_agreement_granted = "isResourceUsageAgreementGranted",
                with_is_resource_usage_agreement_granted(bool);
            resource_compartment_id = "resourceCompartmentId", with_resource_compartment_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
