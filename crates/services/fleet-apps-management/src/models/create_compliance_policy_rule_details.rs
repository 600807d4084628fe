// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a compliance policy rule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCompliancePolicyRuleDetails {
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
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateCompliancePolicyRuleDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compliance_policy_id = "compliancePolicyId", with_compliance_policy_id(String);
            product_version = "productVersion", with_product_version(models::ProductVersionDetails);
            patch_type_id = "patchTypeId", with_patch_type_id([String]);
            patch_selection = "patchSelection", with_patch_selection(models::PatchSelectionDetails);
        }
        optional {
            severity = "severity", with_severity([models::CompliancePolicyRuleSeverity]);
            grace_period = "gracePeriod", with_grace_period(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
