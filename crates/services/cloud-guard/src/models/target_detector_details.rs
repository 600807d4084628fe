// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a target detector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetDetectorDetails {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The risk level.
    pub risk_level: Option<models::TargetDetectorRiskLevel>,
    /// The configurations.
    pub configurations: Option<Vec<models::DetectorConfiguration>>,
    /// The condition groups by compartment.
    pub condition_groups: Option<Vec<models::ConditionGroup>>,
    /// The labels.
    pub labels: Option<Vec<String>>,
    /// Whether the rule can be configured.
    pub is_configuration_allowed: Option<bool>,
    /// The risk score at which a problem is created.
    pub problem_threshold: Option<i64>,
    /// The types of targets that the detector rule applies to.
    pub target_types: Option<Vec<String>>,
    /// The types of sightings.
    pub sighting_types: Option<Vec<models::SightingType>>,
}

model! {
    TargetDetectorDetails {
        is_enabled = "isEnabled";
        risk_level = "riskLevel";
        configurations = "configurations";
        condition_groups = "conditionGroups";
        labels = "labels";
        is_configuration_allowed = "isConfigurationAllowed";
        problem_threshold = "problemThreshold";
        target_types = "targetTypes";
        sighting_types = "sightingTypes";
    }
}
