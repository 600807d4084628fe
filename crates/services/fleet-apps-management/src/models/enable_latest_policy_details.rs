// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a latest policy to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableLatestPolicyDetails {
    /// Whether it can latest fams policies be enabled.
    pub can_latest_fams_policies_be_enabled: Option<bool>,
}

model! {
    EnableLatestPolicyDetails {
        optional {
            can_latest_fams_policies_be_enabled = "canLatestFamsPoliciesBeEnabled",
                with_can_latest_fams_policies_be_enabled(bool);
        }
    }
}
