// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a detector rule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDetectorRuleDetails {
    /// The ID of the source detector rule.
    pub source_detector_rule_id: Option<String>,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The risk level.
    pub risk_level: Option<models::DetectorRuleRiskLevel>,
    /// The configurations.
    pub configurations: Option<Vec<models::DetectorConfiguration>>,
    /// The condition.
    pub condition: Option<models::Condition>,
    /// The labels.
    pub labels: Option<Vec<String>>,
    /// The recommendation.
    pub recommendation: Option<String>,
    /// The OCID of the data source.
    pub data_source_id: Option<String>,
    /// The mappings of the entities of the data source.
    pub entities_mappings: Option<Vec<models::EntitiesMapping>>,
}

model! {
    CreateDetectorRuleDetails {
        required {
            name = "name", with_name(String);
        }
        optional {
            source_detector_rule_id = "sourceDetectorRuleId", with_source_detector_rule_id(String);
            description = "description", with_description(String);
            is_enabled = "isEnabled", with_is_enabled(bool);
            risk_level = "riskLevel", with_risk_level(models::DetectorRuleRiskLevel);
            configurations = "configurations", with_configurations([models::DetectorConfiguration]);
            condition = "condition", with_condition(models::Condition);
            labels = "labels", with_labels([String]);
            recommendation = "recommendation", with_recommendation(String);
            data_source_id = "dataSourceId", with_data_source_id(String);
            entities_mappings = "entitiesMappings",
                with_entities_mappings([models::EntitiesMapping]);
        }
    }
}
