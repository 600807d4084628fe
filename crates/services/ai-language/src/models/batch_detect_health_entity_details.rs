// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a health entity to detect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDetectHealthEntityDetails {
    /// The name that identifies the endpoint for inference, unique within the tenancy and region.
    pub alias: Option<String>,
    /// The ID of the endpoint.
    pub endpoint_id: String,
    /// The documents.
    pub documents: Vec<models::TextDocument>,
    /// The link ontologies.
    pub link_ontologies: Option<Vec<String>>,
    /// Whether to detect assertions.
    pub is_detect_assertions: Option<bool>,
    /// Whether to detect relationships.
    pub is_detect_relationships: Option<bool>,
    /// The profile.
    pub profile: Option<models::Profile>,
}

model! {
    BatchDetectHealthEntityDetails {
        required {
            endpoint_id = "endpointId", with_endpoint_id(String);
            documents = "documents", with_documents([models::TextDocument]);
        }
        optional {
            alias = "alias", with_alias(String);
            link_ontologies = "linkOntologies", with_link_ontologies([String]);
            is_detect_assertions = "isDetectAssertions", with_is_detect_assertions(bool);
            is_detect_relationships = "isDetectRelationships", with_is_detect_relationships(bool);
            profile = "profile", with_profile(models::Profile);
        }
    }
}
