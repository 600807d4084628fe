// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A protection rule exclusion.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProtectionRuleExclusion {
    /// The target.
    pub target: Option<models::ProtectionRuleExclusionTarget>,
    /// The exclusions.
    pub exclusions: Option<Vec<String>>,
}

model! {
    ProtectionRuleExclusion {
        optional {
            target = "target", with_target(models::ProtectionRuleExclusionTarget);
            exclusions = "exclusions", with_exclusions([String]);
        }
    }
}
