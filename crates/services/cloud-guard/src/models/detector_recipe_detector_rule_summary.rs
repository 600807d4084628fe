// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a detector recipe detector rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectorRecipeDetectorRuleSummary {
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The recommendation.
    pub recommendation: Option<String>,
    /// The type of the detector.
    pub detector: models::DetectorRecipeDetectorRuleDetector,
    /// The type of the service.
    pub service_type: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The type of the rule.
    pub rule_type: Option<Vec<models::RuleType>>,
    /// Whether the rule can be cloned.
    pub is_cloneable: Option<bool>,
    /// The managed list types of the rule.
    pub managed_list_types: Option<Vec<models::DetectorRecipeDetectorRuleManagedListType>>,
    /// The responder rules that can remediate the detector rule.
    pub candidate_responder_rules: Option<Vec<models::CandidateResponderRule>>,
    /// The details of the detector.
    pub detector_details: Option<models::DetectorDetails>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DetectorRecipeDetectorRuleLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The ID of the data source.
    pub data_source_id: Option<String>,
    /// The mappings of the entities of the data source.
    pub entities_mappings: Option<Vec<models::EntitiesMapping>>,
}

model! {
    DetectorRecipeDetectorRuleSummary {
        id = "id";
        display_name = "displayName";
        description = "description";
        recommendation = "recommendation";
        detector = "detector";
        service_type = "serviceType";
        resource_type = "resourceType";
        rule_type = "ruleType";
        is_cloneable = "isCloneable";
        managed_list_types = "managedListTypes";
        candidate_responder_rules = "candidateResponderRules";
        detector_details = "detectorDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        data_source_id = "dataSourceId";
        entities_mappings = "entitiesMappings";
    }
}
