// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a sdm masking policy difference to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSdmMaskingPolicyDifferenceDetails {
    /// The type of the difference.
    pub difference_type: Option<models::SdmMaskingPolicyDifferenceDifferenceType>,
    /// The OCID of the masking policy.
    pub masking_policy_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateSdmMaskingPolicyDifferenceDetails {
        required {
            masking_policy_id = "maskingPolicyId", with_masking_policy_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            difference_type = "differenceType",
                with_difference_type(models::SdmMaskingPolicyDifferenceDifferenceType);
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
