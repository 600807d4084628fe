// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A detect configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectConfiguration {
    /// The exclusions.
    pub exclusions: Option<Vec<String>>,
    /// The upgrade policy.
    pub upgrade_policy: Option<models::DetectConfigurationUpgradePolicy>,
    /// The CVSS V2 score below which a vulnerability is not remediated.
    pub max_permissible_cvss_v2_score: Option<f64>,
    /// The CVSS V3 score below which a vulnerability is not remediated.
    pub max_permissible_cvss_v3_score: Option<f64>,
    /// The severity below which a vulnerability is not remediated.
    pub max_permissible_severity: Option<models::DetectConfigurationMaxPermissibleSeverity>,
}

model! {
    DetectConfiguration {
        optional {
            exclusions = "exclusions", with_exclusions([String]);
            upgrade_policy = "upgradePolicy",
                with_upgrade_policy(models::DetectConfigurationUpgradePolicy);
            max_permissible_cvss_v2_score = "maxPermissibleCvssV2Score",
                with_max_permissible_cvss_v2_score(f64);
            max_permissible_cvss_v3_score = "maxPermissibleCvssV3Score",
                with_max_permissible_cvss_v3_score(f64);
            max_permissible_severity = "maxPermissibleSeverity",
                with_max_permissible_severity(models::DetectConfigurationMaxPermissibleSeverity);
        }
    }
}
