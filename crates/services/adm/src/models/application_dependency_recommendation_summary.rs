// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an application dependency recommendation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationDependencyRecommendationSummary {
    /// The group, artifact and version (GAV) identifier. It is `N/A` for artifacts outside of
    /// Maven.
    pub gav: String,
    /// The package URL (purl).
    pub purl: Option<String>,
    /// The ID of the node.
    pub node_id: String,
    /// The node IDs of the application dependencies that this one depends on.
    pub application_dependency_node_ids: Vec<String>,
    /// The recommended gav.
    pub recommended_gav: Option<String>,
    /// The recommended purl.
    pub recommended_purl: Option<String>,
}

model! {
    ApplicationDependencyRecommendationSummary {
        gav = "gav";
        purl = "purl";
        node_id = "nodeId";
        application_dependency_node_ids = "applicationDependencyNodeIds";
        recommended_gav = "recommendedGav";
        recommended_purl = "recommendedPurl";
    }
}
