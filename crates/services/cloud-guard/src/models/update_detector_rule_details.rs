// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a detector rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDetectorRuleDetails {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The risk level.
    pub risk_level: Option<models::DetectorRuleRiskLevel>,
    /// The configurations.
    pub configurations: Option<Vec<models::DetectorConfiguration>>,
    /// The condition.
    pub condition: Option<models::Condition>,
    /// The labels.
    pub labels: Option<Vec<String>>,
    /// The description.
    pub description: Option<String>,
    /// The recommendation.
    pub recommendation: Option<String>,
    /// The ID of the data source.
    pub data_source_id: Option<String>,
    /// The mappings of the entities of the data source.
    pub entities_mappings: Option<Vec<models::EntitiesMapping>>,
}

model! {
    UpdateDetectorRuleDetails {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            risk_level = "riskLevel", with_risk_level(models::DetectorRuleRiskLevel);
            configurations = "configurations", with_configurations([models::DetectorConfiguration]);
            condition = "condition", with_condition(models::Condition);
            labels = "labels", with_labels([String]);
            description = "description", with_description(String);
            recommendation = "recommendation", with_recommendation(String);
            data_source_id = "dataSourceId", with_data_source_id(String);
            entities_mappings = "entitiesMappings",
                with_entities_mappings([models::EntitiesMapping]);
        }
    }
}
