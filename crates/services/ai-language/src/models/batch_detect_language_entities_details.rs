// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of language entities to detect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDetectLanguageEntitiesDetails {
    /// The name that identifies the endpoint for inference, unique within the tenancy and region.
    pub alias: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The ID of the endpoint.
    pub endpoint_id: Option<String>,
    /// The documents.
    pub documents: Vec<models::TextDocument>,
}

model! {
    BatchDetectLanguageEntitiesDetails {
        required {
            documents = "documents", with_documents([models::TextDocument]);
        }
        optional {
            alias = "alias", with_alias(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            endpoint_id = "endpointId", with_endpoint_id(String);
        }
    }
}
