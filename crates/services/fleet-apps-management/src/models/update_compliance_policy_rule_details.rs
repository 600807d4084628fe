// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a compliance policy rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCompliancePolicyRuleDetails {
    /// The version of the product.
    pub product_version: Option<models::ProductVersionDetails>,
    /// The OCID of the platform configuration for the patch type.
    pub patch_type_id: Option<Vec<String>>,
    /// The severity.
    pub severity: Option<Vec<models::CompliancePolicyRuleSeverity>>,
    /// The selection of the patches.
    pub patch_selection: Option<models::PatchSelectionDetails>,
    /// The period in which a missing patch is not reported, with a unit from days to years.
    pub grace_period: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateCompliancePolicyRuleDetails {
        optional {
            product_version = "productVersion", with_product_version(models::ProductVersionDetails),
                clear_product_version;
            patch_type_id = "patchTypeId", with_patch_type_id([String]), clear_patch_type_id;
            severity = "severity", with_severity([models::CompliancePolicyRuleSeverity]),
                clear_severity;
            patch_selection = "patchSelection", with_patch_selection(models::PatchSelectionDetails),
                clear_patch_selection;
            grace_period = "gracePeriod", with_grace_period(String), clear_grace_period;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
