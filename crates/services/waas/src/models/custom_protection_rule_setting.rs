// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A custom protection rule setting.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomProtectionRuleSetting {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The action.
    pub action: Option<models::CustomProtectionRuleSettingAction>,
    /// The exclusions.
    pub exclusions: Option<Vec<models::ProtectionRuleExclusion>>,
}

model! {
    CustomProtectionRuleSetting {
        optional {
            id = "id", with_id(String);
            action = "action", with_action(models::CustomProtectionRuleSettingAction);
            exclusions = "exclusions", with_exclusions([models::ProtectionRuleExclusion]);
        }
    }
}
